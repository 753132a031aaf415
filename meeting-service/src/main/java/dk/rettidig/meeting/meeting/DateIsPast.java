package dk.rettidig.meeting.meeting;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** A decision's date lies before today, so it would be overdue at once. */
public final class DateIsPast extends Refusal {

  static final String CODE = "meeting:date-is-past";

  DateIsPast() {
    super(Kind.INVALID, CODE, List.of(), List.of(FieldFault.of("due", "invalid")), null);
  }
}
