package dk.rettidig.concern.form;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** Something required is missing, or does not fit together. */
public final class Incomplete extends Refusal {

  static final String CODE = "form:incomplete";

  private Incomplete(FieldFault fault) {
    super(Kind.INVALID, CODE, List.of(), List.of(fault), null);
  }

  /** A field that must be filled in is not. */
  public static Incomplete missing(String field) {
    return new Incomplete(FieldFault.of(field, "missing"));
  }

  /** A field says what cannot be. */
  public static Incomplete impossible(String field) {
    return new Incomplete(FieldFault.of(field, "invalid"));
  }
}
