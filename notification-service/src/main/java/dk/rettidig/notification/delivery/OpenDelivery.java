package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.readlog.Look;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Notifications;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A receiving system fetches what it was told of; that is the proof that it was opened. */
@Component
public class OpenDelivery {

  private final Correspondences correspondences;
  private final Recipients recipients;
  private final Notifications notifications;
  private final ReadLog log;
  private final Clock clock;

  OpenDelivery(
      Correspondences correspondences,
      Recipients recipients,
      Notifications notifications,
      ReadLog log,
      Clock clock) {
    this.correspondences = correspondences;
    this.recipients = recipients;
    this.notifications = notifications;
    this.log = log;
    this.clock = clock;
  }

  /**
   * The notification of a delivery; the look is written down before it is answered.
   *
   * @param receiver with the client that the recipient is configured with
   * @throws UnknownDelivery for every other client, and where there is nothing to fetch
   */
  public LockedNotification open(Actor.Unattended receiver, DeliveryId id) {
    Correspondence correspondence =
        correspondences
            .find(receiver.municipality(), id.correspondence())
            .map(Stored::state)
            .filter(c -> isFor(receiver, c))
            .orElseThrow(UnknownDelivery::new);
    String notification = correspondence.get(id.sequence()).matter().notification();
    if (notification == null) {
      throw new UnknownDelivery();
    }
    Notification locked = notifications.get(receiver.municipality(), notification).state();
    if (locked.sentAt() == null) {
      throw new UnknownDelivery(); // words that their author has not sent are nobody else's
    }
    log.record(look(receiver, locked));
    correspondences.changeLatest(
        receiver,
        correspondence.id(),
        c -> c.opened(id.sequence(), receiver.reason(), clock.instant()));
    return LockedNotification.of(locked);
  }

  private Look look(Actor.Unattended receiver, Notification locked) {
    return new Look(
        receiver,
        Set.of(locked.keyedTo()),
        "delivery:fetch",
        "NOTIFICATION",
        null,
        null,
        clock.instant());
  }

  private boolean isFor(Actor.Unattended receiver, Correspondence correspondence) {
    return recipients
        .find(receiver.municipality(), correspondence.recipient())
        .filter(recipient ->
            recipient.way() instanceof Recipient.Webhook webhook
                && webhook.client().equals(receiver.reason()))
        .isPresent();
  }
}
