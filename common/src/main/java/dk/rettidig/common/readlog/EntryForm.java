package dk.rettidig.common.readlog;

import dk.rettidig.common.municipality.Municipality;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as the store keeps it and as a line of JSON says it, field by field the same. The hash
 * is over neither: {@link ChainHash} has an encoding of its own.
 */
final class EntryForm {

  static final String SUBJECTS = "subjects";
  static final String AT = "at";
  static final String ID = "_id";

  private EntryForm() {}

  static Document document(ReadLogEntry entry) {
    Document document = new Document(ID, entry.id());
    document.putAll(fields(entry, Date.from(entry.look().at())));
    return document;
  }

  static String line(ReadLogEntry entry) {
    return Json.MAPPER.writeValueAsString(fields(entry, entry.look().at().toString()));
  }

  /**
   * @throws IllegalArgumentException naming the place, when somebody has given the document another
   *     shape
   */
  static ReadLogEntry read(Document document) {
    String id = String.valueOf(document.get(ID));
    try {
      ReadLogEntry entry = entry(document, document.getDate(AT).toInstant());
      if (!entry.id().equals(id)) {
        throw new IllegalArgumentException("the id of another place");
      }
      return entry;
    } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
      throw new IllegalArgumentException("read log entry is unreadable: " + id, e);
    }
  }

  /**
   * @throws IllegalArgumentException when the line is not exactly an entry; a field too many would
   *     be outside the hash
   */
  static ReadLogEntry read(String line) {
    Map<String, @Nullable Object> fields = parsed(line);
    try {
      ReadLogEntry entry = entry(fields, Instant.parse(text(fields, AT)));
      if (!fields.keySet().equals(fields(entry, "").keySet())) {
        throw new IllegalArgumentException("other fields than an entry has");
      }
      return entry;
    } catch (ClassCastException | DateTimeException e) {
      throw new IllegalArgumentException("a field of another form than an entry has", e);
    }
  }

  /**
   * @throws IllegalArgumentException when the line is not a head
   */
  static Head readHead(String line) {
    return head(parsed(line));
  }

  private static Map<String, @Nullable Object> parsed(String line) {
    try {
      Map<String, @Nullable Object> fields = Json.MAPPER.readValue(line, Json.FIELDS);
      if (fields == null) {
        throw new IllegalArgumentException("not an object");
      }
      return fields;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  private static Document fields(ReadLogEntry entry, Object at) {
    LoggedLook look = entry.look();
    return new Document("segment", entry.segment())
        .append("sequence", entry.sequence())
        .append("previous", entry.previous())
        .append("follows", entry.follows() == null ? null : fields(entry.follows()))
        .append("look", look.id())
        .append("municipality", look.municipality().code())
        .append(AT, at)
        .append("actor", look.actor())
        .append("roles", look.roles())
        .append("unit", look.unit())
        .append(SUBJECTS, look.subjects())
        .append("what", look.what())
        .append("basis", look.basis())
        .append("reason", look.reason())
        .append("hash", entry.hash());
  }

  private static Document fields(Head head) {
    return new Document("segment", head.segment())
        .append("sequence", head.sequence())
        .append("hash", head.hash());
  }

  private static ReadLogEntry entry(Map<String, ? extends @Nullable Object> fields, Instant at) {
    return new ReadLogEntry(
        text(fields, "segment"),
        number(fields, "sequence"),
        text(fields, "previous"),
        fields.get("follows") == null ? null : head((Map<?, ?>) fields.get("follows")),
        look(fields, at),
        text(fields, "hash"));
  }

  private static LoggedLook look(Map<String, ? extends @Nullable Object> fields, Instant at) {
    return new LoggedLook(
        text(fields, "look"),
        new Municipality(text(fields, "municipality")),
        at,
        text(fields, "actor"),
        texts(fields, "roles"),
        optional(fields, "unit"),
        texts(fields, SUBJECTS),
        text(fields, "what"),
        text(fields, "basis"),
        optional(fields, "reason"));
  }

  private static Head head(Map<?, ? extends @Nullable Object> fields) {
    return new Head(text(fields, "segment"), number(fields, "sequence"), text(fields, "hash"));
  }

  private static String text(Map<?, ? extends @Nullable Object> fields, String key) {
    if (fields.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(key + " is not a text");
  }

  private static @Nullable String optional(Map<?, ? extends @Nullable Object> fields, String key) {
    return fields.get(key) == null ? null : text(fields, key);
  }

  private static long number(Map<?, ? extends @Nullable Object> fields, String key) {
    if (fields.get(key) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException(key + " is not a number");
  }

  private static List<String> texts(Map<?, ? extends @Nullable Object> fields, String key) {
    if (fields.get(key) instanceof List<?> list
        && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw new IllegalArgumentException(key + " is not a list of texts");
  }

  /** Made with the first line, so that no look waits for it. */
  private static final class Json {

    static final JsonMapper MAPPER =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private Json() {}
  }
}
