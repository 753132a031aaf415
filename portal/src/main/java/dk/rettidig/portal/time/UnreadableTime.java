package dk.rettidig.portal.time;

/** Somebody typed a day or a time that nobody can read; what they typed is not in it. */
public final class UnreadableTime extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  UnreadableTime(String field) {
    super("no day or time stands in the field " + field);
    this.field = field;
  }

  /** The name of the form's field. */
  public String field() {
    return field;
  }
}
