package dk.rettidig.portal.model;

import dk.rettidig.portal.model.Section.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What stands in a row that was just added: only what is no choice, the rest is left to fill in.
 */
final class NewRow {

  private static final List<String> SHAPES =
      List.of("circle", "square", "diamond", "triangle", "pentagon", "hexagon", "octagon");

  private final ModelTree tree;

  NewRow(ModelTree tree) {
    this.tree = tree;
  }

  /**
   * Adds a row to a list.
   *
   * @param spot where it is added: a new indicator belongs to the dimension and age that are shown
   */
  void addTo(String list, Spot spot) {
    switch (list) {
      case "/unknown" -> tree.add(list, new LinkedHashMap<>());
      case "/sources" -> tree.add(list, row());
      case "/levels" -> tree.add(list, level());
      case "/ageBands" -> tree.add(list, ageBand());
      case "/indicators" -> tree.add(list, indicator(spot));
      case "/factors" -> tree.add(list, row("code", unused(list, "f"), "kind", "risk"));
      case "/dimensions", "/settings/choices" -> tree.add(list, row("code", unused(list, "d")));
      default -> {
        if (list.equals("/guide/onSuspicion") || list.matches("/guide/levels/[0-9]+/steps")) {
          tree.add(list, step());
        }
      }
    }
  }

  private Map<String, Object> level() {
    List<String> used = tree.words("/levels", "shape");
    List<String> codes = tree.words("/levels", "code");
    return row(
        "code",
        first(IntStream.rangeClosed(1, 99).mapToObj(Integer::toString).toList(), codes),
        "shape",
        first(SHAPES, used));
  }

  private Map<String, Object> ageBand() {
    List<String> ends = tree.words("/ageBands", "toMonth");
    Map<String, Object> band = row("code", unused("/ageBands", "a"));
    if (!ends.isEmpty() && ends.getLast().matches("[0-9]{1,3}")) {
      band.put("fromMonth", Integer.valueOf(ends.getLast()));
    }
    return band;
  }

  private Map<String, Object> indicator(Spot spot) {
    Map<String, Object> indicator =
        row("code", unused("/indicators", spot.whole() + "."), "dimension", spot.whole());
    if (!spot.band().isEmpty()) {
      indicator.put("band", spot.band());
    }
    indicator.put("levels", new ArrayList<>());
    indicator.put("kind", "risk");
    return indicator;
  }

  private Map<String, Object> step() {
    List<String> codes = new ArrayList<>(tree.words("/guide/onSuspicion", "code"));
    tree.places("/guide/levels")
        .forEach(level -> codes.addAll(tree.words(level + "/steps", "code")));
    return row("code", unused(codes, "s"), "who", "author", "deadline", "not-known");
  }

  private String unused(String list, String prefix) {
    return unused(tree.words(list, "code"), prefix);
  }

  private static String unused(List<String> codes, String prefix) {
    return first(IntStream.rangeClosed(1, 999).mapToObj(i -> prefix + i).toList(), codes);
  }

  private static String first(List<String> candidates, List<String> used) {
    return candidates.stream().filter(one -> !used.contains(one)).findFirst().orElse("");
  }

  /** A row of the municipality's own. */
  private static Map<String, Object> row(String... namesAndWords) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndWords.length; i += 2) {
      row.put(namesAndWords[i], namesAndWords[i + 1]);
    }
    row.put("mark", "own");
    return row;
  }
}
