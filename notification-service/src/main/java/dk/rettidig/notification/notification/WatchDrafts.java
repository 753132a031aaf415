package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reminds the author of an unsent notification after four hours and alarms after a day (invariant
 * 1). Two instances may do so at once: the alert's id lets one of them through.
 */
@Component
public class WatchDrafts {

  private final Notifications notifications;
  private final Readers readers;
  private final AggregateStore<DraftAlert> alerts;
  private final DraftSettings settings;
  private final LeftAside aside;
  private final Clock clock;

  WatchDrafts(
      Notifications notifications,
      Readers readers,
      AggregateStores stores,
      DraftSettings settings,
      LeftAside aside,
      Clock clock) {
    this.notifications = notifications;
    this.readers = readers;
    this.alerts =
        stores.open(
            AggregateKind.of(
                DraftAlert.class, "draft_alerts", "notification-events", DraftAlert::id));
    this.settings = settings;
    this.aside = aside;
    this.clock = clock;
  }

  /** Tells of every draft of the municipality that has waited too long; each twice at most. */
  public void watch(Municipality municipality) {
    Instant now = clock.instant();
    for (Notification draft : waiting(municipality, now, settings.remindAfter())) {
      attempt(municipality, draft, false, now);
    }
    for (Notification draft : waiting(municipality, now, settings.alarmAfter())) {
      attempt(municipality, draft, true, now);
    }
  }

  private List<Notification> waiting(Municipality municipality, Instant now, Duration after) {
    return notifications.draftsStartedBefore(municipality, now.minus(after).plusMillis(1));
  }

  private void attempt(
      Municipality municipality, Notification draft, boolean overdue, Instant now) {
    aside.attempt(
        "watch-drafts",
        "notifications",
        draft.id().value(),
        () -> tell(municipality, draft, overdue, now));
  }

  private void tell(Municipality municipality, Notification draft, boolean overdue, Instant now) {
    String author = draft.matter().author();
    if (author == null
        || alerts.find(municipality, DraftAlert.AlertId.of(draft, overdue)).isPresent()) {
      return;
    }
    List<String> inform = overdue ? alarmed(municipality, draft.matter()) : List.of();
    alerts.create(
        Actor.system("unsent notification", municipality),
        "alert",
        DraftAlert.of(draft, author, overdue, now, inform));
  }

  /** An alarm that reaches nobody but the author would be none. */
  private List<String> alarmed(Municipality municipality, Matter matter) {
    List<String> leaders = readers.informed(municipality, matter);
    return leaders.isEmpty() ? readers.managers(municipality, matter) : leaders;
  }
}
