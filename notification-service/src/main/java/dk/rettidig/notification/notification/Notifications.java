package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.common.store.Unreadable;
import dk.rettidig.notification.notification.Notification.NotificationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The notifications of each municipality; in a list, one that cannot be read hides no other. */
@Component
public class Notifications {

  private static final int AT_ONCE = 200;
  private static final String LINKED = "progress.links.child";

  private final AggregateStore<Notification> store;
  private final LeftAside aside;

  Notifications(AggregateStores stores, LeftAside aside) {
    this.aside = aside;
    store =
        stores.open(
            AggregateKind.of(
                    Notification.class, "notifications", "notification-events", Notification::id)
                .about(Notification::keyedTo)
                .indexed("matter.author")
                .indexed("matter.unit")
                .indexed("matter.child")
                .indexed(LINKED)
                .indexed("matter.incident")
                .indexed("stage", "matter.startedAt")
                .indexed("nextClock"));
  }

  /** A new one; the same request again answers with what is there. */
  public Stored<Notification> create(Actor actor, Object request, Change<Notification> change) {
    return store.create(actor, request, change);
  }

  /** A change from the version that the user saw. */
  public Stored<Notification> change(
      Actor actor,
      String id,
      long version,
      Object request,
      Function<Notification, Change<Notification>> step) {
    return store.change(actor, new NotificationId(id), version, request, step);
  }

  /** A step that holds whatever came before it; the aggregate refuses what does not fit. */
  public Stored<Notification> step(
      Actor actor, String id, Function<Notification, Change<Notification>> step) {
    return store.changeLatest(actor, new NotificationId(id), step);
  }

  /**
   * The notification.
   *
   * @throws NoSuchNotification when there is none in this municipality
   */
  public Stored<Notification> get(Municipality municipality, String id) {
    return store.find(municipality, new NotificationId(id)).orElseThrow(NoSuchNotification::new);
  }

  List<Notification> by(Municipality municipality, String author) {
    return states(municipality, Match.where("matter.author", author));
  }

  List<Notification> of(Municipality municipality, Collection<String> units) {
    return states(municipality, Match.all().andIn("matter.unit", units));
  }

  /** Everything that its notifier sent or drafts about these children. */
  public List<Notification> about(Municipality municipality, Collection<String> children) {
    return states(municipality, Match.all().andIn("matter.child", children));
  }

  /** The same, and what the desk found to be about them. */
  public List<Notification> foundAbout(Municipality municipality, Collection<String> children) {
    return Stream.concat(
            about(municipality, children).stream(),
            states(municipality, Match.all().andIn(LINKED, children)).stream()
                .filter(one -> children.contains(one.child())))
        .toList();
  }

  /** Everything of the incident, drafts too. */
  public List<Notification> ofIncident(Municipality municipality, String incident) {
    return states(municipality, Match.where("matter.incident", incident));
  }

  /** What the desk still owes something on. */
  public List<Notification> atDesk(Municipality municipality) {
    return atDesk(municipality, aside::unreadable);
  }

  /** The same; those that cannot be read are handed over. */
  public List<Notification> atDesk(Municipality municipality, Consumer<Unreadable> unreadable) {
    return store.find(municipality, Match.where("stage", Stage.SENT), unreadable).stream()
        .map(Stored::state)
        .toList();
  }

  /** The last ones on which the desk owes nothing any more. */
  public List<Notification> finished(Municipality municipality, int most) {
    return states(
        municipality,
        Match.all()
            .andIn("stage", List.of(Stage.FINISHED, Stage.FORWARDED))
            .descending("matter.startedAt")
            .limit(most));
  }

  /** Those whose clock has something to say; however many cannot be read, the others come. */
  List<Notification> withClocksDue(Municipality municipality, Instant now) {
    Match due =
        Match.all()
            .andBetween("nextClock", Instant.EPOCH, now.plusMillis(1))
            .ascending("nextClock");
    int most = AT_ONCE;
    while (true) {
      var unreadable = new ArrayList<Unreadable>();
      List<Stored<Notification>> found = store.find(municipality, due.limit(most), unreadable::add);
      boolean isAll = found.size() + unreadable.size() < most;
      if (isAll || found.size() >= AT_ONCE || most == AT_ONCE + unreadable.size()) {
        unreadable.forEach(aside::unreadable);
        return found.stream().map(Stored::state).toList();
      }
      most = AT_ONCE + unreadable.size();
    }
  }

  List<Notification> draftsStartedBefore(Municipality municipality, Instant moment) {
    return states(
        municipality,
        Match.where("stage", Stage.DRAFT).andBetween("matter.startedAt", Instant.EPOCH, moment));
  }

  Optional<Notification> find(Municipality municipality, String id) {
    return store.find(municipality, new NotificationId(id)).map(Stored::state);
  }

  private List<Notification> states(Municipality municipality, Match match) {
    return store.find(municipality, match, aside::unreadable).stream().map(Stored::state).toList();
  }
}
