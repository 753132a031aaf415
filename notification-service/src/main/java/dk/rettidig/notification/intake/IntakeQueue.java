package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.Unreadable;
import dk.rettidig.notification.clock.LegalClock;
import dk.rettidig.notification.notification.Forwarding;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Notifications;
import dk.rettidig.notification.notification.Readers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits at the desk, the least time left first. */
@Component
public class IntakeQueue {

  private static final int FINISHED = 100;

  private final Notifications notifications;
  private final DeskReader desk;
  private final Readers readers;
  private final Related related;
  private final LeftAside aside;
  private final Relay relay;

  IntakeQueue(
      Notifications notifications,
      DeskReader desk,
      Readers readers,
      Related related,
      LeftAside aside,
      Relay relay) {
    this.aside = aside;
    this.relay = relay;
    this.notifications = notifications;
    this.desk = desk;
    this.readers = readers;
    this.related = related;
  }

  /**
   * One that waits.
   *
   * @param earlier how many other notifications on the child
   * @param siblings how many known siblings
   * @param onSiblings how many notifications on them
   */
  public record Waiting(Notification notification, int earlier, int siblings, int onSiblings) {

    /**
     * When its next limit is overrun, its arrival where it was sent on to should have been
     * confirmed, or what is withheld is to be weighed again; far away when nothing is waited for.
     */
    public Instant due() {
      Stream<Instant> limits =
          notification.clocks().all().stream().filter(LegalClock::runs).map(LegalClock::due);
      Stream<Instant> confirmation =
          notification.desk().forwarding().stream()
              .filter(Forwarding::isUnderway)
              .flatMap(one -> Stream.ofNullable(one.confirmBy()));
      Stream<Instant> review =
          notification.desk().withholding().stream()
              .map(one -> one.reviewOn().atStartOfDay(DanishTime.ZONE).toInstant());
      return Stream.of(limits, confirmation, review)
          .flatMap(Function.identity())
          .min(Instant::compareTo)
          .orElse(Instant.MAX);
    }
  }

  /**
   * What waits.
   *
   * @param unreadable how many more there are that nobody can read, whomever they concern
   * @param delayed how many matters have news that the broker has not taken: mails and systems
   *     elsewhere wait for it, and no delivery stands for it yet
   */
  public record Queue(List<Waiting> waiting, int unreadable, long delayed) {}

  /**
   * The queue as this officer may see it.
   *
   * @throws NotAtTheDesk when the actor does not work there
   */
  public Queue of(Actor.Person officer) {
    desk.require(officer);
    var unreadable = new ArrayList<Unreadable>();
    List<Notification> visible =
        desk.visible(officer, notifications.atDesk(officer.municipality(), unreadable::add));
    unreadable.forEach(aside::unreadable);
    readers.look(officer, visible, "intake:queue");
    Map<String, Related.Numbers> numbers = related.numbers(officer, visible);
    List<Waiting> waiting =
        visible.stream()
            .map(one -> waiting(one, numbers.getOrDefault(one.id().value(), Related.Numbers.NONE)))
            .sorted(Comparator.comparing(Waiting::due))
            .toList();
    return new Queue(waiting, unreadable.size(), relay.delayed(officer.municipality()));
  }

  /**
   * What is finished or was passed on, the last {@value #FINISHED} that came, as far as this
   * officer may see it.
   *
   * @throws NotAtTheDesk when the actor does not work there
   */
  public List<Notification> finished(Actor.Person officer) {
    desk.require(officer);
    List<Notification> visible =
        desk.visible(officer, notifications.finished(officer.municipality(), FINISHED));
    readers.look(officer, visible, "intake:finished");
    return visible;
  }

  private static Waiting waiting(Notification one, Related.Numbers others) {
    return new Waiting(one, others.earlier(), others.siblings(), others.onSiblings());
  }
}
