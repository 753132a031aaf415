package dk.rettidig.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses every write whose replay from the journal could end differently from its first run. */
final class ReplayableWrites {

  private static final Set<String> UNREPEATABLE =
      Set.of("$currentDate", "$where", "$expr", "$function", "$rand", "$sampleRate");

  private static final Set<String> CREATE_OPTIONS =
      Set.of("create", "$db", "lsid", "writeConcern", "comment");

  private ReplayableWrites() {}

  /**
   * @param name in the driver's spelling
   * @throws CommandRefused with what is wrong and how to say it instead
   */
  static void check(String name, Document command) {
    switch (name) {
      case "insert" -> documents(command, "documents").forEach(ReplayableWrites::checkInsert);
      case "update" -> documents(command, "updates").forEach(ReplayableWrites::checkUpdate);
      case "delete" -> checkOperators(command.get("deletes"));
      case "findAndModify" -> checkFindAndModify(command);
      case "create" -> checkCreate(command);
      default -> checkOperators(command);
    }
  }

  private static void checkInsert(Document document) {
    if (document.get("_id") == null) {
      throw new CommandRefused("an insert without _id; the client makes the id");
    }
  }

  private static void checkUpdate(Document update) {
    checkChange(update.get("q"), update.get("u"), update.get("upsert"));
  }

  private static void checkFindAndModify(Document command) {
    if (command.containsKey("update")) {
      checkChange(command.get("query"), command.get("update"), command.get("upsert"));
    }
    checkOperators(command.get("query"));
  }

  private static void checkCreate(Document command) {
    for (String option : command.keySet()) {
      if (!CREATE_OPTIONS.contains(option)) {
        throw new CommandRefused("create with the option " + option + "; collections are plain");
      }
    }
  }

  private static void checkChange(
      @Nullable Object filter, @Nullable Object change, @Nullable Object upsert) {
    if (!(change instanceof Document update)) {
      throw new CommandRefused("an update by a pipeline; use update operators");
    }
    checkOperators(filter);
    checkOperators(update);
    boolean mayInsert = upsert != null && !Boolean.FALSE.equals(upsert);
    if (mayInsert && !fixesId(filter) && !setsId(update)) {
      throw new CommandRefused("an upsert without one _id by equality in its filter");
    }
  }

  private static boolean fixesId(@Nullable Object filter) {
    if (!(filter instanceof Document fields)) {
      return false;
    }
    Object id = fields.get("_id");
    if (id instanceof Document value && value.keySet().stream().anyMatch(k -> k.startsWith("$"))) {
      return value.keySet().equals(Set.of("$eq")) && value.get("$eq") != null;
    }
    return id != null
        || (fields.get("$and") instanceof List<?> parts
            && parts.stream().anyMatch(ReplayableWrites::fixesId));
  }

  private static boolean setsId(Document update) {
    return update.get("_id") != null
        || (update.get("$setOnInsert") instanceof Document first && first.get("_id") != null);
  }

  private static void checkOperators(@Nullable Object value) {
    if (value instanceof Map<?, ?> fields) {
      fields.forEach(ReplayableWrites::checkOperator);
    } else if (value instanceof Collection<?> elements) {
      elements.forEach(ReplayableWrites::checkOperators);
    }
  }

  private static void checkOperator(Object key, @Nullable Object value) {
    if (key instanceof String operator && UNREPEATABLE.contains(operator)) {
      throw new CommandRefused(operator + ", which may answer differently when it is repeated");
    }
    checkOperators(value);
  }

  private static List<Document> documents(Document command, String field) {
    if (command.get(field) instanceof List<?> elements) {
      return elements.stream().map(Document.class::cast).toList();
    }
    throw new CommandRefused("a command without its " + field);
  }
}
