package dk.rettidig.concern.layer;

/**
 * The four layers in which municipalities use a shared model; later ones build on earlier ones, and
 * a municipality chooses.
 */
public enum Layer {
  /** Every child of a unit is rated in rounds. */
  RATE_ALL,
  /** A concern is put on the scale. */
  CATEGORISE,
  /** A concern is looked at together. */
  REFLECT,
  /** A course is co-ordinated by who holds the baton. */
  COORDINATE
}
