package dk.rettidig.notification.escalation;

/** Where a receiver must hold the role. */
public sealed interface Place {

  /** In the unit that the concern is in. */
  record ConcernedUnit() implements Place {}

  /** In one unit, whatever unit the concern is in. */
  record NamedUnit(String unit) implements Place {}

  /** Anywhere in the municipality; for roles that are not tied to a unit. */
  record Anywhere() implements Place {}
}
