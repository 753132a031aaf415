package dk.rettidig.notification.notification;

import dk.rettidig.common.aggregate.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a notification: ids and codes. */
public sealed interface NotificationEvent extends DomainEvent {

  /**
   * It arrived with the authority.
   *
   * @param child absent on suspicion of abuse
   * @param unit absent where an employee is suspected
   * @param inform leaders who are told of it: none that is involved
   */
  record NotificationSent(
      String notification,
      @Nullable String child,
      @Nullable String unit,
      Urgency urgency,
      Instant arrivedAt,
      boolean takenOver,
      List<String> inform)
      implements NotificationEvent {}

  /** Somebody at the desk opened it for the first time. */
  record NotificationOpened(String notification, String by) implements NotificationEvent {}

  /** A named person has seen it. */
  record NotificationAcknowledged(String notification, String by) implements NotificationEvent {}

  /** A named person assessed it; how is not told. */
  record NotificationAssessed(String notification, Instant at) implements NotificationEvent {}

  /** The notifier got a receipt. */
  record NotificationReceipted(String notification, Instant at) implements NotificationEvent {}

  /** The notifier was told what may be told. */
  record NotificationFedBack(String notification, Instant at) implements NotificationEvent {}

  /** It is with the municipality that it belongs to, as somebody there has confirmed. */
  record NotificationForwarded(
      String notification, String municipality, Instant arrivedAt, Instant at)
      implements NotificationEvent {}

  /**
   * Nobody has confirmed in time that it arrived where it was sent on to; told once.
   *
   * @param municipality where it was sent on to
   * @param due when it should have been confirmed
   */
  record NotificationForwardingLate(String notification, String municipality, @Nullable Instant due)
      implements NotificationEvent {

    static NotificationForwardingLate of(String notification, Forwarding late) {
      return new NotificationForwardingLate(notification, late.to().code(), late.confirmBy());
    }
  }

  /**
   * A notification was written and is not sent.
   *
   * @param unit of the author; absent where somebody of it may be suspected
   * @param overdue false at the reminder to the author, true at the alarm
   * @param inform at the alarm, the leaders who are not involved; managers where there is none
   */
  record DraftWaits(
      String notification,
      String author,
      @Nullable String unit,
      boolean overdue,
      List<String> inform)
      implements NotificationEvent {}
}
