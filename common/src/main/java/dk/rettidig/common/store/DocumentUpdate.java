package dk.rettidig.common.store;

import java.util.List;
import org.bson.Document;

/**
 * The one update that saves a changed aggregate: its components, one version more, its new events.
 */
final class DocumentUpdate {

  private final Document set = new Document();
  private final Document unset = new Document();
  private final Document increase = new Document("version", 1L);
  private final Document push = new Document();

  /**
   * @param components all names; those that the state does not hold are removed
   */
  DocumentUpdate(Document state, List<String> components) {
    for (String name : components) {
      if (state.get(name) == null) {
        unset.append(name, "");
      } else {
        set.append(name, state.get(name));
      }
    }
  }

  void set(String field, Object value) {
    set.append(field, value);
  }

  void unset(String field) {
    unset.append(field, "");
  }

  void append(List<Document> entries) {
    if (!entries.isEmpty()) {
      increase.append("outbox.next", (long) entries.size());
      push.append("outbox.pending", new Document("$each", entries));
    }
  }

  Document toBson() {
    var update = new Document("$inc", increase);
    put(update, "$set", set);
    put(update, "$unset", unset);
    put(update, "$push", push);
    return update;
  }

  private static void put(Document update, String operator, Document fields) {
    if (!fields.isEmpty()) {
      update.append(operator, fields);
    }
  }
}
