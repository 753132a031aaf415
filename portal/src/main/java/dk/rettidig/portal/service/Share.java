package dk.rettidig.portal.service;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What one of several services adds to a list that the portal merges. */
public final class Share {

  private static final Set<Integer> NOTHING_FOR_THIS_READER = Set.of(403, 404);

  private Share() {}

  /**
   * Asks a service for its rows. One that has nothing for this reader adds none; one that cannot
   * answer is missing by name.
   */
  public static <T> Part<List<T>> of(String service, Supplier<List<T>> question) {
    try {
      return new Part.Present<>(question.get());
    } catch (ServiceMissing missing) {
      return new Part.Missing<>(missing.service());
    } catch (ProblemAnswer refusal) {
      return NOTHING_FOR_THIS_READER.contains(refusal.problem().status())
          ? new Part.Present<>(List.of())
          : new Part.Missing<>(service);
    }
  }

  /**
   * The same for a list that says how much there is: a service that refuses a reader whom another
   * has let in does not know of them yet, and is missing too.
   */
  public static <T> Part<List<T>> ofWhole(String service, Supplier<List<T>> question) {
    try {
      return Part.of(question);
    } catch (ProblemAnswer refusal) {
      return new Part.Missing<>(service);
    }
  }

  /** The rows, none when the service is missing. */
  public static <T> List<T> rows(Part<List<T>> part) {
    return part instanceof Part.Present<List<T>>(var rows) ? rows : List.of();
  }

  /** The names of the services that did not answer. */
  public static List<String> missing(List<? extends Part<?>> parts) {
    return parts.stream()
        .filter(Part.Missing.class::isInstance)
        .map(part -> ((Part.Missing<?>) part).service())
        .distinct()
        .toList();
  }
}
