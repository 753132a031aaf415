package dk.rettidig.concern.scale;

/** Where a version of a scale comes from. */
public enum Origin {
  /** Shipped with the product. */
  SHIPPED,
  /** A file in the municipality's model folder. */
  FILE,
  /** Saved by an administrator. */
  SAVED
}
