package dk.rettidig.meeting.agenda;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** No coming meeting of the series has room for one more item. */
public final class NoMeetingWithRoom extends Refusal {

  static final String CODE = "meeting:no-meeting-with-room";

  NoMeetingWithRoom() {
    super(Kind.CONFLICT, CODE);
  }
}
