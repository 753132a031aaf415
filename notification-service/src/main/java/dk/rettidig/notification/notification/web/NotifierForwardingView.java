package dk.rettidig.notification.notification.web;

import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Forwarding;
import dk.rettidig.notification.notification.Notification;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where it was sent on to, as its notifier is told.
 *
 * @param name of the municipality
 * @param confirmedAt when it arrived there; until then nobody has confirmed it
 */
record NotifierForwardingView(
    String municipality, String name, Instant sentAt, @Nullable Instant confirmedAt) {

  static @Nullable NotifierForwardingView of(
      Notification notification, Municipalities municipalities) {
    return notification.desk().forwarding().map(one -> of(one, municipalities)).orElse(null);
  }

  private static NotifierForwardingView of(Forwarding one, Municipalities municipalities) {
    Forwarding.Arrival arrival = one.arrival();
    return new NotifierForwardingView(
        one.to().code(),
        municipalities.shown(one.to()),
        one.sent().at(),
        arrival == null ? null : arrival.confirmedAt());
  }
}
