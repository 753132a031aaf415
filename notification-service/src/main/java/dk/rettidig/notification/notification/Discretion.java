package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.crypto.SubjectErased;
import dk.rettidig.common.crypto.Undecipherable;
import dk.rettidig.common.memory.ShortLived;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.Unreadable;
import dk.rettidig.notification.access.Involvement;
import dk.rettidig.notification.access.NotificationAccess;
import dk.rettidig.notification.organisationevents.Colleague;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps a notification from those who must not learn that it exists (invariant 10), wherever it
 * leaves a trace: an escalation, a frame of the stream, a count, a mail, a proof of delivery.
 *
 * <p>Whom a notification concerns is held for a minute, so that many readers of one event ask the
 * store once. One that is erased, or that no key fits any more, is kept from everybody; as long as
 * the service has no usable key nothing is answered, so that whatever asks can ask again.
 */
@Component
public class Discretion {

  private static final int MOST = 20_000;
  private static final Duration FRESH = Duration.ofMinutes(1);

  /** Of an id that is not here nothing is remembered for long: it may come. */
  private static final Duration ABSENT = Duration.ofSeconds(1);

  private static final Answer NOT_HERE = new Answer(null, false, ABSENT);
  private static final Answer UNREADABLE = new Answer(null, true, FRESH);

  private record Key(Municipality municipality, String notification) {}

  /**
   * Whom it concerns.
   *
   * @param fresh how long this may be held
   */
  private record Answer(@Nullable Involvement matter, boolean keptFromAll, Duration fresh) {}

  private final Notifications notifications;
  private final Involvements involvements;
  private final Colleagues colleagues;
  private final LeftAside aside;
  private final ShortLived<Key, Answer> held;

  Discretion(
      Notifications notifications,
      Involvements involvements,
      Colleagues colleagues,
      LeftAside aside,
      Clock clock) {
    this.notifications = notifications;
    this.involvements = involvements;
    this.colleagues = colleagues;
    this.aside = aside;
    this.held = new ShortLived<>(clock, Answer::fresh, MOST);
  }

  /** Towards a reader, as this service knows them now. */
  public Towards towards(Actor.Person reader) {
    return towards(reader.municipality(), reader.id());
  }

  /** Towards a member of staff, as this service knows them now. */
  public Towards towards(Municipality municipality, String person) {
    return new Towards(municipality, person, colleagues.find(municipality, person));
  }

  /** Towards somebody who was found just now. */
  public Towards towards(Municipality municipality, Colleague known) {
    return new Towards(municipality, known.id().value(), Optional.of(known));
  }

  /** One person, of whom it is asked what they may know. */
  public final class Towards {

    private final Municipality municipality;
    private final String person;
    private final Optional<Colleague> known;

    private Towards(Municipality municipality, String person, Optional<Colleague> known) {
      this.municipality = municipality;
      this.person = person;
      this.known = known;
    }

    /**
     * Whether the person may learn of the notification at all, as its author always may; what else
     * they may is asked elsewhere.
     *
     * @param notification its id; without one, or with one that is not here, nothing is kept back
     */
    public boolean mayKnow(@Nullable String notification) {
      return notification == null || mayKnow(answer(municipality, notification));
    }

    /**
     * Those that the person may learn of.
     *
     * @param notification the id that one of them leads to, if any
     */
    public <T> List<T> among(
        Collection<T> all, Function<? super T, @Nullable String> notification) {
      return all.stream().filter(one -> mayKnow(notification.apply(one))).toList();
    }

    /** Those notifications that the person may learn of. */
    public List<Notification> among(Collection<Notification> all) {
      return all.stream()
          .filter(one ->
              mayKnow(answer(municipality, one.id().value(), () -> answer(municipality, one))))
          .toList();
    }

    private boolean mayKnow(Answer answer) {
      Involvement matter = answer.matter();
      return !answer.keptFromAll()
          && (matter == null
              || person.equals(matter.author())
              || !NotificationAccess.isBlocked(person, known, matter));
    }
  }

  private Answer answer(Municipality municipality, String notification) {
    return answer(municipality, notification, () -> read(municipality, notification));
  }

  private Answer answer(Municipality municipality, String notification, Supplier<Answer> read) {
    return held.get(new Key(municipality, notification), read);
  }

  private Answer read(Municipality municipality, String notification) {
    try {
      return notifications
          .find(municipality, notification)
          .map(there -> answer(municipality, there))
          .orElse(NOT_HERE);
    } catch (SubjectErased erased) {
      return UNREADABLE;
    } catch (Undecipherable unreadable) {
      aside.unreadable(new Unreadable("notifications", notification, unreadable));
      return UNREADABLE;
    }
  }

  /** A draft still changes whom it concerns, so it is asked anew each time. */
  private Answer answer(Municipality municipality, Notification there) {
    return new Answer(
        involvements.of(municipality, there.matter(), there.child()),
        false,
        there.sentAt() == null ? Duration.ZERO : FRESH);
  }
}
