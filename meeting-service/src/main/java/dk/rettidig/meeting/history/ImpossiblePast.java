package dk.rettidig.meeting.history;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** A past matter names what is not known here, or what cannot have been. */
public final class ImpossiblePast extends Refusal {

  static final String CODE = "meeting:impossible-past";

  ImpossiblePast(String field) {
    super(Kind.INVALID, CODE, List.of(), List.of(FieldFault.of(field, "invalid")), null);
  }
}
