package dk.rettidig.concern.approval;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** Without basis, assessment and decision no rule is switched on. */
public final class Invalid extends Refusal {

  static final String CODE = "detection:incomplete";

  private Invalid(List<FieldFault> faults) {
    super(Kind.INVALID, CODE, List.of(), faults, null);
  }

  /** Fields that must be filled in are not. */
  public static Invalid missing(List<String> fields) {
    return new Invalid(fields.stream().map(field -> FieldFault.of(field, "missing")).toList());
  }

  /** A field says what cannot be. */
  public static Invalid impossible(String field) {
    return new Invalid(List.of(FieldFault.of(field, "invalid")));
  }
}
