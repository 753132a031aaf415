package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.Look;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.notification.access.Involvement;
import dk.rettidig.notification.access.NotificationAccess;
import dk.rettidig.notification.access.Relation;
import dk.rettidig.notification.organisationevents.Colleague;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows how people stand to notifications, and writes down every look before it is answered. */
@Component
public class Readers {

  private final Colleagues colleagues;
  private final Involvements involvements;
  private final ReadLog log;
  private final Clock clock;

  Readers(Colleagues colleagues, Involvements involvements, ReadLog log, Clock clock) {
    this.colleagues = colleagues;
    this.involvements = involvements;
    this.log = log;
    this.clock = clock;
  }

  /** How the reader stands to the notification now. */
  public Relation relation(Actor actor, Notification notification) {
    Optional<Colleague> known = colleagues.find(actor.municipality(), actor.id());
    return relation(actor, known, notification);
  }

  /** Those that the reader may know of, as one of the relations. */
  public List<Notification> visible(
      Actor actor, Collection<Notification> notifications, Set<Relation> as) {
    Optional<Colleague> known = colleagues.find(actor.municipality(), actor.id());
    return notifications.stream()
        .filter(notification -> as.contains(relation(actor, known, notification)))
        .toList();
  }

  /**
   * Refuses, as if the notification did not exist, whoever does not stand to it as asked.
   *
   * @throws NoSuchNotification the same as for an unknown id
   */
  public Relation require(Actor actor, Notification notification, Set<Relation> as) {
    Relation relation = relation(actor, notification);
    if (!as.contains(relation)) {
      throw new NoSuchNotification();
    }
    return relation;
  }

  /** Whether the person works at the intake desk now. */
  public boolean worksAtDesk(Actor actor) {
    return NotificationAccess.worksAtDesk(
        actor, colleagues.find(actor.municipality(), actor.id()), today());
  }

  /** The leaders who are told: of the author's unit, not the author, and not involved. */
  List<String> informed(Municipality municipality, Matter matter) {
    if (matter.unit() == null) {
      return List.of();
    }
    Involvement involvement = involvements.of(municipality, matter);
    return colleagues.holding(municipality, Role.UNIT_LEADER, matter.unit(), today()).stream()
        .filter(leader -> NotificationAccess.isInformed(leader, involvement, today()))
        .map(leader -> leader.id().value())
        .toList();
  }

  /** The units that the person leads today. */
  Set<String> led(Actor actor) {
    if (!actor.has(Role.UNIT_LEADER)) {
      return Set.of();
    }
    return colleagues
        .find(actor.municipality(), actor.id())
        .map(colleague -> colleague.unitsAs(Role.UNIT_LEADER, today()))
        .orElseGet(Set::of);
  }

  /**
   * Writes the look down; only then may anything be shown.
   *
   * @param what a code such as {@code notification:read}
   */
  public void look(Actor actor, Collection<Notification> seen, String what) {
    Set<Subject> subjects =
        seen.stream().map(Notification::keyedTo).collect(Collectors.toUnmodifiableSet());
    lookAt(actor, subjects, what);
  }

  void lookAt(Actor actor, Set<Subject> subjects, String what) {
    lookAt(actor, subjects, what, null);
  }

  /**
   * The same for those on the notifier's side: the look names every notification, and its unit
   * where the actor is of it, by which it is decided later who may know of the look.
   */
  void lookInUnit(Actor actor, Collection<Notification> seen, String what) {
    if (seen.isEmpty()) {
      lookAt(actor, Set.of(), what);
      return;
    }
    List<String> own =
        colleagues.find(actor.municipality(), actor.id()).map(Colleague::units).orElse(List.of());
    seen.stream()
        .collect(
            Collectors.groupingBy(
                one -> Optional.ofNullable(one.matter().unit()).filter(own::contains)))
        .forEach((unit, some) -> lookAt(actor, named(some), what, unit.orElse(null)));
  }

  private static Set<Subject> named(Collection<Notification> seen) {
    return seen.stream()
        .flatMap(one -> Stream.of(one.keyedTo(), new Subject(one.id().value())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void lookAt(Actor actor, Set<Subject> subjects, String what, @Nullable String unit) {
    log.record(new Look(actor, subjects, what, "NOTIFICATION", unit, null, clock.instant()));
  }

  private Relation relation(Actor actor, Optional<Colleague> known, Notification notification) {
    return NotificationAccess.relation(
        actor,
        known,
        involvements.of(actor.municipality(), notification.matter()),
        notification.sentAt() != null,
        today());
  }

  private LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }
}
