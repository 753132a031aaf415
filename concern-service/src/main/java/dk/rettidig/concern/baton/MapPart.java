package dk.rettidig.concern.baton;

/** A part of the map of Signs of Safety, in one of its three columns. */
public enum MapPart {
  /** What has happened. */
  HARM(Column.WORRIES),
  /** Who is worried, about what, and what the child may suffer if nothing changes. */
  DANGER(Column.WORRIES),
  /** What makes it harder. */
  COMPLICATION(Column.WORRIES),
  /** What the family can and has. */
  STRENGTH(Column.WORKS_WELL),
  /** What already protects the child. */
  SAFETY(Column.WORKS_WELL),
  /** What everybody will see when it is safe enough. */
  SAFETY_GOAL(Column.MUST_HAPPEN),
  /** The next step towards it. */
  NEXT_STEP(Column.MUST_HAPPEN);

  /** The three questions. */
  public enum Column {
    /** What are we worried about? */
    WORRIES,
    /** What works well? */
    WORKS_WELL,
    /** What must happen? */
    MUST_HAPPEN
  }

  private final Column column;

  MapPart(Column column) {
    this.column = column;
  }

  /** The question that it answers. */
  public Column column() {
    return column;
  }
}
