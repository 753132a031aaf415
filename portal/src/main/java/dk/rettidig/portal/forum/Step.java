package dk.rettidig.portal.forum;

import java.util.Optional;

/** The four steps of an item, in their order; {@code forum.step.NAME} are their texts. */
enum Step {
  PRESENT(1),
  CLARIFY(2),
  REFLECT(3),
  DECIDE(4);

  private final int number;

  Step(int number) {
    this.number = number;
  }

  /** As people count, from 1. */
  public int number() {
    return number;
  }

  /** The step after this one. */
  public Optional<Step> next() {
    return switch (this) {
      case PRESENT -> Optional.of(CLARIFY);
      case CLARIFY -> Optional.of(REFLECT);
      case REFLECT -> Optional.of(DECIDE);
      case DECIDE -> Optional.empty();
    };
  }
}
