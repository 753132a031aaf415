package dk.rettidig.portal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a municipality has changed as its own: words that were read in a publisher's source
 * are not the publisher's any more.
 */
record Marks(ModelTree before, ModelTree now) {

  void ownWhereChanged() {
    for (String list :
        List.of("/levels", "/dimensions", "/ageBands", "/settings/choices", "/factors")) {
      inList(list);
    }
    inList("/indicators");
    now.places("/guide/levels").forEach(level -> inList(level + "/steps"));
    inList("/guide/onSuspicion");
    if (!Objects.equals(before.at("/progression/da"), now.at("/progression/da"))
        && now.at("/progression") != null) {
      now.put("/progression/mark", "own");
    }
  }

  /** A page changes words and moves nothing, so rows are compared where they stand. */
  private void inList(String list) {
    now.places(list).stream()
        .filter(row -> now.at(row) instanceof Map && !same(before.at(row), now.at(row)))
        .forEach(row -> now.put(row + "/mark", "own"));
  }

  private static boolean same(@Nullable Object before, @Nullable Object now) {
    return before instanceof Map<?, ?> one
        && now instanceof Map<?, ?> other
        && said(one).equals(said(other));
  }

  /** Its place among the others, and the places that it names, are no words of the publisher's. */
  private static Map<Object, Object> said(Map<?, ?> row) {
    Map<Object, Object> said = new HashMap<>(row);
    List.of("code", "ordinal", "mark", "dimension", "band").forEach(said::remove);
    return said;
  }
}
