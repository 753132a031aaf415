package dk.rettidig.common.store;

import dk.rettidig.common.event.EventEnvelope;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which foreign events have already taken effect on a document: the last sequence per foreign
 * aggregate, which is named by its source and its id, since two services may use one id.
 */
final class Seen {

  private static final String FIELD = "seen";

  private Seen() {}

  static boolean contains(Document document, EventEnvelope event) {
    Document seen = document.get(FIELD, new Document());
    Number last = seen.get(key(event), Number.class);
    return last != null && last.longValue() >= event.sequence();
  }

  static void first(Document document, @Nullable EventEnvelope cause) {
    if (cause != null) {
      document.append(FIELD, new Document(key(cause), cause.sequence()));
    }
  }

  static void next(DocumentUpdate update, @Nullable EventEnvelope cause) {
    if (cause != null) {
      update.set(FIELD + "." + key(cause), cause.sequence());
    }
  }

  /** A field name: an id may hold a dot or a dollar sign, a field name may not. */
  private static String key(EventEnvelope event) {
    return (event.source() + "/" + event.subject())
        .replace("%", "%25")
        .replace(".", "%2E")
        .replace("$", "%24");
  }
}
