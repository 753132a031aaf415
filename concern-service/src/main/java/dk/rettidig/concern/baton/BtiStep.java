package dk.rettidig.concern.baton;

/**
 * How widely is worked together, in the steps of Better Cross-disciplinary Early Intervention
 * (BTI).
 */
public enum BtiStep {
  /** Step 0: clarifying whether there is something. */
  WONDER,
  /** Step 1: within one service. */
  ONE_SERVICE,
  /** Step 2: with another service. */
  TWO_SERVICES,
  /** Step 3: several services, co-ordinated. */
  SEVERAL_SERVICES;

  /**
   * Whether the family must have agreed to the log; while one wonders there is nothing to agree to.
   */
  public boolean needsConsent() {
    return this != WONDER;
  }

  /** Whether others than the unit take part, so that a basis must let them (invariant 5). */
  public boolean isAcrossServices() {
    return this == TWO_SERVICES || this == SEVERAL_SERVICES;
  }

  /**
   * The step that an evaluation leads to: one more, one less, or the same; it never leaves the
   * ends.
   */
  BtiStep after(Evaluation.Outcome outcome) {
    return switch (outcome) {
      case RAISE ->
          switch (this) {
            case WONDER -> ONE_SERVICE;
            case ONE_SERVICE -> TWO_SERVICES;
            case TWO_SERVICES, SEVERAL_SERVICES -> SEVERAL_SERVICES;
          };
      case LOWER ->
          switch (this) {
            case WONDER, ONE_SERVICE -> WONDER;
            case TWO_SERVICES -> ONE_SERVICE;
            case SEVERAL_SERVICES -> TWO_SERVICES;
          };
      case CONTINUE -> this;
    };
  }
}
