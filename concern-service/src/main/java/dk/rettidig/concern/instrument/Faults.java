package dk.rettidig.concern.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds faults of the shapes that come back in several rules. */
final class Faults {

  private Faults() {}

  static Stream<Fault> when(
      boolean broken, String code, String pointer, String danish, String english) {
    return broken ? Stream.of(new Fault(code, pointer, danish, english)) : Stream.empty();
  }

  /** One fault for each element whose key stood before; the pointer has a place for the index. */
  static <T> Stream<Fault> twice(
      List<T> elements, Function<T, Object> key, String code, String pointer) {
    Set<Object> seen = new HashSet<>();
    return IntStream.range(0, elements.size())
        .filter(i -> !seen.add(key.apply(elements.get(i))))
        .mapToObj(i -> new Fault(code, pointer.formatted(i), TWICE_DA, TWICE_EN));
  }

  /** The faults of each element of a list, which knows its index. */
  static <T> Stream<Fault> each(List<T> elements, Finder<T> finder) {
    return IntStream.range(0, elements.size())
        .boxed()
        .flatMap(i -> finder.faults(i, elements.get(i)));
  }

  /** Looks at one element and its index. */
  @FunctionalInterface
  interface Finder<T> {
    Stream<Fault> faults(int index, T element);
  }

  private static final String TWICE_DA = "Værdien står her for anden gang; den skal være unik.";
  private static final String TWICE_EN = "The value stands here a second time; it must be unique.";
}
