package dk.rettidig.concern.imports;

/** A row that cannot be taken; the other rows are. */
public final class RowFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final Reason reason;

  /**
   * @param field the column's name, never its value
   */
  public RowFault(String field, Reason reason) {
    super(field + " " + reason);
    this.field = field;
    this.reason = reason;
  }

  /** The column. */
  public String field() {
    return field;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
