package dk.rettidig.meeting.forum;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** Planned so, the forum would never meet, or no item would fit. */
public final class ImpossibleSeries extends Refusal {

  static final String CODE = "meeting:impossible-series";

  ImpossibleSeries(String field) {
    super(Kind.INVALID, CODE, List.of(), List.of(FieldFault.of(field, "invalid")), null);
  }
}
