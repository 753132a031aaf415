package dk.rettidig.concern.standin;

import dk.rettidig.concern.organisation.PersonId;

/**
 * Who acts today, and why it is this one.
 *
 * @param person an account that is active, always
 * @param responsible how it is with whoever is responsible
 */
public record Acting(PersonId person, As as, Responsible responsible) {

  /** In which part somebody acts. */
  public enum As {
    /** Responsible and there. */
    SELF,
    /** Appointed for the time of an absence. */
    STAND_IN,
    /** Leads the unit. */
    LEADER,
    /** Comes after the leader: a manager of the municipality. */
    NEXT_IN_LINE
  }

  /** How it is with whoever is responsible. */
  public enum Responsible {
    THERE,
    /** Away for a time; the task waits for the return. */
    ABSENT,
    /** Works here no more, or is of the child's family: somebody else must take over. */
    LEFT
  }

  /** Whether the responsible acts in person. */
  public boolean isSelf() {
    return as == As.SELF;
  }
}
