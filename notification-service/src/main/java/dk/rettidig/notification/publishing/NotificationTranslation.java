package dk.rettidig.notification.publishing;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.notification.notification.NotificationEvent;
import dk.rettidig.notification.notification.NotificationEvent.DraftWaits;
import dk.rettidig.notification.notification.NotificationEvent.NotificationAcknowledged;
import dk.rettidig.notification.notification.NotificationEvent.NotificationAssessed;
import dk.rettidig.notification.notification.NotificationEvent.NotificationFedBack;
import dk.rettidig.notification.notification.NotificationEvent.NotificationForwarded;
import dk.rettidig.notification.notification.NotificationEvent.NotificationForwardingLate;
import dk.rettidig.notification.notification.NotificationEvent.NotificationOpened;
import dk.rettidig.notification.notification.NotificationEvent.NotificationReceipted;
import dk.rettidig.notification.notification.NotificationEvent.NotificationSent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happens to notifications, as others are told; the events are their own bodies. */
@Component
class NotificationTranslation implements Translation {

  @Override
  public Optional<WireEvent> of(DomainEvent event) {
    return event instanceof NotificationEvent happened
        ? Optional.of(new WireEvent(type(happened), happened))
        : Optional.empty();
  }

  private static String type(NotificationEvent event) {
    return switch (event) {
      case NotificationSent _ -> "notification.sent.v1";
      case NotificationOpened _ -> "notification.opened.v1";
      case NotificationAcknowledged _ -> "notification.acknowledged.v1";
      case NotificationAssessed _ -> "notification.assessed.v1";
      case NotificationReceipted _ -> "notification.receipted.v1";
      case NotificationFedBack _ -> "notification.fed-back.v1";
      case NotificationForwarded _ -> "notification.forwarded.v1";
      case NotificationForwardingLate _ -> "notification.forwarding-late.v1";
      case DraftWaits _ -> "notification.draft-waits.v1";
    };
  }
}
