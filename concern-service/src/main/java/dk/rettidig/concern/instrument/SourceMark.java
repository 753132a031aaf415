package dk.rettidig.concern.instrument;

/** How well a part of a model is known, so that nobody takes our words for a publisher's. */
public enum SourceMark {
  /** Read in the source that the model names. */
  READ,
  /** Read, but the copy was cut or its layout lost. */
  PARTLY_READ,
  /** Concluded from related sources. */
  INFERRED,
  /** Not in any source: a proposal that the municipality approves or changes. */
  OWN,
  /** Could not be confirmed; check it before use. */
  UNVERIFIED
}
