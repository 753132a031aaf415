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
import java.util.function.Function;
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

  /** How the reader would stand to the notification if it were about the child. */
  public Relation relationIfAbout(Actor actor, Notification notification, String child) {
    Optional<Colleague> known = colleagues.find(actor.municipality(), actor.id());
    return relation(actor, known, notification, child);
  }

  /** Whether the person would be kept from the notification if it were about the child. */
  public boolean isKeptFrom(
      Municipality municipality, String person, Notification notification, String child) {
    return NotificationAccess.isBlocked(
        person,
        colleagues.find(municipality, person),
        involvements.of(municipality, notification.matter(), child));
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
    Involvement involvement = involvements.of(municipality, matter, matter.child());
    return colleagues.holding(municipality, Role.UNIT_LEADER, matter.unit(), today()).stream()
        .filter(leader -> NotificationAccess.isInformed(leader, involvement, today()))
        .map(leader -> leader.id().value())
        .toList();
  }

  /** The managers who are told where no leader is: not the author, and not involved. */
  List<String> managers(Municipality municipality, Matter matter) {
    Involvement involvement = involvements.of(municipality, matter, matter.child());
    return colleagues.holding(municipality, Role.MANAGER, today()).stream()
        .filter(one -> !NotificationAccess.isBlocked(one, involvement))
        .map(one -> one.id().value())
        .filter(one -> !one.equals(matter.author()))
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
   * Writes down a look as the authority, which names no unit; only then may anything be shown.
   *
   * @param what a code such as {@code intake:open}
   */
  public void look(Actor actor, Collection<Notification> seen, String what) {
    look(actor, seen, List.of(), what);
  }

  /**
   * Writes down a look as the authority at notifications and at children beside them.
   *
   * @param children by their ids
   * @param what a code such as {@code intake:beside}
   */
  public void look(
      Actor actor, Collection<Notification> seen, Collection<String> children, String what) {
    look(
        actor,
        Stream.concat(seen.stream().flatMap(Readers::about), children.stream().map(Subject::new)),
        List.of(),
        what);
  }

  /**
   * Writes a look down, as one entry with all who were seen; only then may anything be shown.
   *
   * @param subjects who was seen; whom a notification of the notifier's side is about comes by
   *     itself
   * @param asNotifier what was seen as author or leader. The entry names those that are of a unit
   *     of the actor's, by which it is decided later who may know of the look; and that unit, where
   *     it is one and no other.
   * @param what a code such as {@code notification:read}
   */
  void look(
      Actor actor, Stream<Subject> subjects, Collection<Notification> asNotifier, String what) {
    List<String> units =
        colleagues.find(actor.municipality(), actor.id()).map(Colleague::units).orElse(List.of());
    List<Notification> own =
        asNotifier.stream()
            .filter(one -> Stream.ofNullable(one.matter().unit()).anyMatch(units::contains))
            .toList();
    Set<Subject> seen =
        Stream.of(
                subjects,
                asNotifier.stream().map(Notification::keyedTo),
                own.stream().map(one -> new Subject(one.id().value())))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableSet());
    log.record(new Look(actor, seen, what, "NOTIFICATION", unit(own), null, clock.instant()));
  }

  /** Whose key it has, and whom it is about. */
  private static Stream<Subject> about(Notification one) {
    return Stream.concat(Stream.of(one.keyedTo()), Stream.ofNullable(one.child()).map(Subject::new))
        .distinct();
  }

  private static @Nullable String unit(List<Notification> own) {
    List<String> units =
        own.stream().flatMap(one -> Stream.ofNullable(one.matter().unit())).distinct().toList();
    return units.size() == 1 ? units.getFirst() : null;
  }

  private Relation relation(Actor actor, Optional<Colleague> known, Notification notification) {
    return relation(actor, known, notification, notification.child());
  }

  private Relation relation(
      Actor actor, Optional<Colleague> known, Notification notification, @Nullable String child) {
    return NotificationAccess.relation(
        actor,
        known,
        involvements.of(actor.municipality(), notification.matter(), child),
        notification.sentAt() != null,
        today());
  }

  private LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }
}
