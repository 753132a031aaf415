package dk.rettidig.concern.instrument;

/** Whether something speaks for a child's well-being or against it. */
public enum FactorKind {
  PROTECTIVE,
  RISK
}
