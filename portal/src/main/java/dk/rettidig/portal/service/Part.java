package dk.rettidig.portal.service;

import java.util.function.Supplier;

/**
 * One service's share of a page: what it answered, or that it is missing while the others are
 * shown.
 */
public sealed interface Part<T> {

  /** Whether the service did not answer; the template then shows the missing fragment. */
  boolean isMissing();

  /** What the service answered. */
  record Present<T>(T value) implements Part<T> {
    @Override
    public boolean isMissing() {
      return false;
    }
  }

  /**
   * The service did not answer.
   *
   * @param service its name
   */
  record Missing<T>(String service) implements Part<T> {
    @Override
    public boolean isMissing() {
      return true;
    }
  }

  /** Asks a service; a refusal still ends the page. */
  static <T> Part<T> of(Supplier<T> question) {
    try {
      return new Present<>(question.get());
    } catch (ServiceMissing missing) {
      return new Missing<>(missing.service());
    }
  }
}
