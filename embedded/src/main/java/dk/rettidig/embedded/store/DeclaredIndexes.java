package dk.rettidig.embedded.store;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The indexes that the application asked for, each by its first field, which is what helps. */
final class DeclaredIndexes {

  private final Map<String, Set<String>> firstFields = new ConcurrentHashMap<>();

  void declare(String namespace, String firstField) {
    firstFields(namespace).add(firstField);
  }

  /** The first fields of all indexes of a collection; {@code _id} is always one. */
  Set<String> firstFields(String namespace) {
    return firstFields.computeIfAbsent(
        namespace,
        name -> {
          Set<String> fields = ConcurrentHashMap.newKeySet();
          fields.add("_id");
          return fields;
        });
  }
}
