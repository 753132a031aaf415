package dk.rettidig.notification.escalation;

/** Where a receiver must hold the role. */
public sealed interface Place {

  /** The kind of place as events say it. */
  enum Kind {
    CONCERNED_UNIT,
    NAMED_UNIT,
    ANYWHERE
  }

  /** The kind of this one. */
  default Kind kind() {
    return switch (this) {
      case ConcernedUnit _ -> Kind.CONCERNED_UNIT;
      case NamedUnit _ -> Kind.NAMED_UNIT;
      case Anywhere _ -> Kind.ANYWHERE;
    };
  }

  /** In the unit that the concern is in. */
  record ConcernedUnit() implements Place {}

  /** In one unit, whatever unit the concern is in. */
  record NamedUnit(String unit) implements Place {}

  /** Anywhere in the municipality; for roles that are not tied to a unit. */
  record Anywhere() implements Place {}
}
