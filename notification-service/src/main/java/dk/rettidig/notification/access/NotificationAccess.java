package dk.rettidig.notification.access;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.notification.organisationevents.Colleague;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who stands how to a notification. Allowed is what the token's role and a valid assignment both
 * say; who is not known here is nobody.
 */
public final class NotificationAccess {

  private NotificationAccess() {}

  /**
   * Whether the person has the duty to notify (Barnets lov § 133). It is personal: no assignment is
   * asked for, so that nobody is kept from it by a list that is not up to date.
   */
  public static boolean mayNotify(Actor actor) {
    return Role.WITH_DUTY.stream().anyMatch(actor::has);
  }

  /** How the reader stands to the notification; the author before anything else. */
  public static Relation relation(
      Actor actor, Optional<Colleague> known, Involvement matter, boolean sent, LocalDate day) {
    if (actor.id().equals(matter.author()) && mayNotify(actor)) {
      return Relation.AUTHOR;
    }
    if (!sent || known.isEmpty() || isBlocked(known.get(), matter)) {
      return Relation.NONE;
    }
    if (worksAtDesk(actor, known, day)) {
      return Relation.DESK;
    }
    return actor.has(Role.UNIT_LEADER) && leads(known.get(), matter, day)
        ? Relation.LEADER
        : Relation.NONE;
  }

  /** Whether the person works at the intake desk on the day. */
  public static boolean worksAtDesk(Actor actor, Optional<Colleague> known, LocalDate day) {
    return actor.has(Role.INTAKE) && known.filter(c -> c.is(Role.INTAKE, day)).isPresent();
  }

  /** Whether the leader is told of the notification and may comment on it. */
  public static boolean isInformed(Colleague leader, Involvement matter, LocalDate day) {
    return leads(leader, matter, day)
        && !leader.id().value().equals(matter.author())
        && !isBlocked(leader, matter);
  }

  private static boolean leads(Colleague colleague, Involvement matter, LocalDate day) {
    String unit = matter.authorsUnit();
    return unit != null && colleague.is(Role.UNIT_LEADER, unit, day);
  }

  /**
   * Whether the person belongs to those who must not learn that the notification exists: suspected,
   * standing in for somebody suspected, family, or of the unit where an employee who was not named
   * is suspected, or nobody knows who.
   */
  public static boolean isBlocked(Colleague colleague, Involvement matter) {
    String person = colleague.id().value();
    return matter.suspects().contains(person)
        || colleague.substitutesFor(matter.suspects())
        || matter.guardians().contains(person)
        || colleague.ownChildren().stream().anyMatch(matter.family()::contains)
        || isOfTheSuspectedGroup(colleague, matter);
  }

  /** The same of somebody who may not be known here, of whom only the id can be compared. */
  public static boolean isBlocked(String person, Optional<Colleague> known, Involvement matter) {
    return known
        .map(colleague -> isBlocked(colleague, matter))
        .orElseGet(() -> matter.suspects().contains(person) || matter.guardians().contains(person));
  }

  private static boolean isOfTheSuspectedGroup(Colleague colleague, Involvement matter) {
    return matter.employeeSuspected()
        && matter.suspects().isEmpty()
        && matter.unit() != null
        && colleague.units().contains(matter.unit());
  }
}
