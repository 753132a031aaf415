package dk.rettidig.meeting.forum;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Another series meets for the district already, so it would be unclear where a concern goes. */
public final class DistrictHasForum extends Refusal {

  static final String CODE = "meeting:district-has-forum";

  DistrictHasForum() {
    super(Kind.CONFLICT, CODE);
  }
}
