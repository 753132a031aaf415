package dk.rettidig.meeting.access;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** No role of the token together with a valid assignment allows this. */
public final class NotAllowed extends Refusal {

  static final String CODE = "meeting:not-allowed";

  /** Says nothing about what there would have been to see. */
  public NotAllowed() {
    super(Kind.FORBIDDEN, CODE);
  }

  /**
   * Refuses unless a policy has said yes.
   *
   * @throws NotAllowed when it has not
   */
  public static void unless(boolean allowed) {
    if (!allowed) {
      throw new NotAllowed();
    }
  }
}
