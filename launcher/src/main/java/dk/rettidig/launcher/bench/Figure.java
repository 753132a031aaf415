package dk.rettidig.launcher.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is measured together; {@code --only} chooses some of them. */
public enum Figure {
  STARTS,
  PAGES,
  CONCERNS,
  KNEE,
  ROUTING,
  STREAMS;

  /**
   * Those named in a list with commas, in lower case.
   *
   * @throws IllegalArgumentException with a sentence, for a name that is not one of them
   */
  static Set<Figure> listed(String names) {
    return Arrays.stream(names.split(",", -1))
        .map(Figure::named)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Figure.class)));
  }

  private static Figure named(String name) {
    return Arrays.stream(values())
        .filter(figure -> figure.label().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no figure %s; there are %s."
                    .formatted(
                        name,
                        Arrays.stream(values())
                            .map(Figure::label)
                            .collect(Collectors.joining(", ")))));
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
