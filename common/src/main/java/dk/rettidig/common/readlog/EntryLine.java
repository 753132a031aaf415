package dk.rettidig.common.readlog;

import dk.rettidig.common.municipality.Municipality;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry, or a head, as one line of JSON. */
final class EntryLine {

  private static final Set<String> KEYS =
      Set.of(
          "segment",
          "sequence",
          "previous",
          "follows",
          "look",
          "municipality",
          "at",
          "actor",
          "roles",
          "unit",
          "subjects",
          "what",
          "basis",
          "reason",
          "hash");

  private EntryLine() {}

  static String of(ReadLogEntry entry) {
    LoggedLook look = entry.look();
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("segment", entry.segment());
    line.put("sequence", entry.sequence());
    line.put("previous", entry.previous());
    line.put("follows", entry.follows() == null ? null : fields(entry.follows()));
    line.put("look", look.id());
    line.put("municipality", look.municipality().code());
    line.put("at", look.at().toString());
    line.put("actor", look.actor());
    line.put("roles", look.roles());
    line.put("unit", look.unit());
    line.put("subjects", look.subjects());
    line.put("what", look.what());
    line.put("basis", look.basis());
    line.put("reason", look.reason());
    line.put("hash", entry.hash());
    return write(line);
  }

  static String of(Head head) {
    return write(fields(head));
  }

  /**
   * @throws IllegalArgumentException when the line is not exactly an entry; a field too many would
   *     be outside the hash
   */
  static ReadLogEntry read(String line) {
    try {
      Map<String, @Nullable Object> fields = JsonReader.readObject(line);
      if (!fields.keySet().equals(KEYS)) {
        throw new IllegalArgumentException("other fields than an entry has");
      }
      return new ReadLogEntry(
          text(fields, "segment"),
          number(fields, "sequence"),
          text(fields, "previous"),
          fields.get("follows") instanceof Map<?, ?> head ? head(head) : null,
          look(fields),
          text(fields, "hash"));
    } catch (ClassCastException | DateTimeParseException e) {
      throw new IllegalArgumentException("a field of another form than an entry has", e);
    }
  }

  /**
   * @throws IllegalArgumentException when the line is not a head
   */
  static Head readHead(String line) {
    return head(JsonReader.readObject(line));
  }

  private static LoggedLook look(Map<String, @Nullable Object> fields) {
    return new LoggedLook(
        text(fields, "look"),
        new Municipality(text(fields, "municipality")),
        Instant.parse(text(fields, "at")),
        text(fields, "actor"),
        texts(fields, "roles"),
        optional(fields, "unit"),
        texts(fields, "subjects"),
        text(fields, "what"),
        text(fields, "basis"),
        optional(fields, "reason"));
  }

  private static Head head(Map<?, ? extends @Nullable Object> fields) {
    return new Head(text(fields, "segment"), number(fields, "sequence"), text(fields, "hash"));
  }

  private static Map<String, Object> fields(Head head) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("segment", head.segment());
    fields.put("sequence", head.sequence());
    fields.put("hash", head.hash());
    return fields;
  }

  private static String write(Map<String, ? extends @Nullable Object> fields) {
    StringBuilder line = new StringBuilder(512);
    JsonWriter.write(line, fields);
    return line.toString();
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
    if (fields.get(key) instanceof List<?> list) {
      return list.stream().map(String.class::cast).toList();
    }
    throw new IllegalArgumentException(key + " is not a list");
  }
}
