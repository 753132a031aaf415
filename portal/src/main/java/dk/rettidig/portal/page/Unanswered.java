package dk.rettidig.portal.page;

/** A question is open that what was typed depends on; what was typed is not in it. */
public final class Unanswered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String key;

  /**
   * Names what is open.
   *
   * @param field the name of the form's field
   * @param key of the sentence in the bundles that asks for the answer
   */
  public Unanswered(String field, String key) {
    super("the field " + field + " has no answer");
    this.field = field;
    this.key = key;
  }

  /** The name of the form's field. */
  public String field() {
    return field;
  }

  /** The key of the sentence that asks for the answer. */
  public String key() {
    return key;
  }
}
