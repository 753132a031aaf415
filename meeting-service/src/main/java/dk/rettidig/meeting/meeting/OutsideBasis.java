package dk.rettidig.meeting.meeting;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** A person is named who does not work here, or may not hear this item. */
public final class OutsideBasis extends Refusal {

  static final String CODE = "meeting:outside-basis";

  OutsideBasis(String field) {
    super(Kind.INVALID, CODE, List.of(), List.of(FieldFault.of(field, "invalid")), null);
  }
}
