package dk.rettidig.common.readlog;

import dk.rettidig.common.municipality.Municipality;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An entry as the store keeps it. */
final class EntryDocument {

  static final String SUBJECTS = "subjects";
  static final String AT = "at";
  static final String ID = "_id";

  private EntryDocument() {}

  static Document of(ReadLogEntry entry) {
    LoggedLook look = entry.look();
    return new Document(ID, entry.id())
        .append("segment", entry.segment())
        .append("sequence", entry.sequence())
        .append("previous", entry.previous())
        .append("follows", of(entry.follows()))
        .append("look", look.id())
        .append("municipality", look.municipality().code())
        .append(AT, Date.from(look.at()))
        .append("actor", look.actor())
        .append("roles", look.roles())
        .append("unit", look.unit())
        .append(SUBJECTS, look.subjects())
        .append("what", look.what())
        .append("basis", look.basis())
        .append("reason", look.reason())
        .append("hash", entry.hash());
  }

  /**
   * @throws UnreadableEntry when somebody has given the document another shape
   */
  static ReadLogEntry read(Document document) {
    String id = String.valueOf(document.get(ID));
    try {
      ReadLogEntry entry =
          new ReadLogEntry(
              text(document, "segment"),
              document.getLong("sequence"),
              text(document, "previous"),
              head(document.get("follows", Document.class)),
              look(document),
              text(document, "hash"));
      if (!entry.id().equals(id)) {
        throw new UnreadableEntry(id, null);
      }
      return entry;
    } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
      throw new UnreadableEntry(id, e);
    }
  }

  private static LoggedLook look(Document document) {
    return new LoggedLook(
        text(document, "look"),
        new Municipality(text(document, "municipality")),
        document.getDate(AT).toInstant(),
        text(document, "actor"),
        texts(document, "roles"),
        document.getString("unit"),
        texts(document, SUBJECTS),
        text(document, "what"),
        text(document, "basis"),
        document.getString("reason"));
  }

  private static @Nullable Document of(@Nullable Head head) {
    return head == null
        ? null
        : new Document("segment", head.segment())
            .append("sequence", head.sequence())
            .append("hash", head.hash());
  }

  private static @Nullable Head head(@Nullable Document document) {
    return document == null
        ? null
        : new Head(text(document, "segment"), document.getLong("sequence"), text(document, "hash"));
  }

  private static String text(Document document, String field) {
    String text = document.getString(field);
    if (text == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
    return text;
  }

  private static List<String> texts(Document document, String field) {
    return document.getList(field, String.class);
  }
}
