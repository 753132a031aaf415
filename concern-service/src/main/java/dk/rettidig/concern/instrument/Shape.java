package dk.rettidig.concern.instrument;

/** The form of a level's badge, because a level is never shown by colour alone (WCAG 1.4.1). */
public enum Shape {
  CIRCLE,
  SQUARE,
  DIAMOND,
  TRIANGLE,
  PENTAGON,
  HEXAGON,
  OCTAGON
}
