package dk.rettidig.notification.escalation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.organisationevents.Colleague;
import java.time.LocalDate;

/** Who is asked to acknowledge an escalation; everybody else neither sees nor takes it. */
final class Asked {

  private Asked() {}

  /**
   * Whether the person is in the line as far as it has come, and not of the child's family: by the
   * token's role and by an assignment that is valid on the day.
   *
   * @param colleague the same person as this service knows them
   */
  static boolean is(
      Actor.Person person, Colleague colleague, Escalation escalation, LocalDate day) {
    return !escalation.origin().isKeptFrom(person.id())
        && escalation.asked().stream()
            .anyMatch(turn ->
                person.has(turn.role()) && turn.isHeldBy(colleague, escalation.origin(), day));
  }
}
