package dk.rettidig.concern.standin;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who works here is away for a time. Why is nobody's business here: no cause is kept.
 *
 * @param from the first day
 * @param to the last day; nothing while no end is known
 * @param standIn who acts meanwhile; nobody yet means the leader
 * @param backOn the day of the return, when somebody has said it
 */
public record StaffAbsence(
    StaffAbsenceId id,
    PersonId person,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable PersonId standIn,
    PersonId reportedBy,
    Instant reportedAt,
    @Nullable LocalDate backOn) {

  /**
   * @throws IllegalArgumentException when it ends before it begins, or the absent is the stand-in
   */
  public StaffAbsence {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the absence ends before it begins");
    }
    if (person.equals(standIn)) {
      throw new IllegalArgumentException("nobody stands in for oneself");
    }
  }

  /** Whether the person is away on a day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from)
        && (to == null || !day.isAfter(to))
        && (backOn == null || day.isBefore(backOn));
  }

  /** Whether the person is away on a day, or will be after it. */
  public boolean lastsOn(LocalDate day) {
    return (to == null || !day.isAfter(to)) && (backOn == null || day.isBefore(backOn));
  }

  /**
   * Somebody acts meanwhile, from now on.
   *
   * @param whom nobody for the leader
   * @throws AlreadyBack when the absence is over
   */
  Change<StaffAbsence> appoint(@Nullable PersonId whom) {
    requireNotBack();
    return Change.to(new StaffAbsence(id, person, from, to, whom, reportedBy, reportedAt, backOn));
  }

  /**
   * The person is back; from that day on everything is in the person's hands again.
   *
   * @throws AlreadyBack when the absence is over
   */
  Change<StaffAbsence> back(LocalDate on) {
    requireNotBack();
    return Change.to(new StaffAbsence(id, person, from, to, standIn, reportedBy, reportedAt, on));
  }

  private void requireNotBack() {
    if (backOn != null) {
      throw new AlreadyBack();
    }
  }
}
