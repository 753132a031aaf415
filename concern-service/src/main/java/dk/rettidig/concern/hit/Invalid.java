package dk.rettidig.concern.hit;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** Whoever does not take a hit up says why. */
public final class Invalid extends Refusal {

  static final String CODE = "hit:incomplete";

  private Invalid(String field) {
    super(Kind.INVALID, CODE, List.of(), List.of(FieldFault.of(field, "missing")), null);
  }

  /** A field that must be filled in is not. */
  public static Invalid missing(String field) {
    return new Invalid(field);
  }
}
