package dk.rettidig.notification.notification.web;

import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Stage;
import dk.rettidig.notification.notification.Urgency;
import org.jspecify.annotations.Nullable;

/** A notification in a list: no text and no name. */
record NotificationRow(
    String id,
    Stage stage,
    boolean mine,
    @Nullable String child,
    Urgency urgency,
    StepsView steps,
    @Nullable ForwardedView forwarding,
    @Nullable String call,
    @Nullable DutyView duty) {

  static NotificationRow of(
      Notification n, String reader, String phone, Municipalities municipalities) {
    return new NotificationRow(
        n.id().value(),
        n.stage(),
        reader.equals(n.matter().author()),
        n.matter().child(),
        n.matter().urgency(),
        StepsView.of(n),
        ForwardedView.of(n, municipalities),
        DutyView.callFor(n),
        DutyView.of(n, phone));
  }
}
