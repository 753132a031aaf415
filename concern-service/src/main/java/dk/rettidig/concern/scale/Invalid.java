package dk.rettidig.concern.scale;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** Something required is missing, or does not fit together. */
public final class Invalid extends Refusal {

  static final String CODE = "scale:incomplete";

  private Invalid(FieldFault fault) {
    super(Kind.INVALID, CODE, List.of(), List.of(fault), null);
  }

  /** A field that must be filled in is not. */
  public static Invalid missing(String field) {
    return new Invalid(FieldFault.of(field, "missing"));
  }

  /** A field says what cannot be. */
  public static Invalid impossible(String field) {
    return new Invalid(FieldFault.of(field, "invalid"));
  }
}
