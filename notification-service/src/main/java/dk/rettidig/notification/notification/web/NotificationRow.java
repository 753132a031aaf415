package dk.rettidig.notification.notification.web;

import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Stage;
import dk.rettidig.notification.notification.Urgency;
import dk.rettidig.notification.notification.WhomToCall;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A notification in a list: no text and no name. */
record NotificationRow(
    String id,
    Stage stage,
    boolean mine,
    @Nullable String child,
    Urgency urgency,
    StepsView steps,
    @Nullable NotifierForwardingView forwarding,
    @Nullable String call,
    @Nullable WhomToCall duty) {

  static NotificationRow of(
      Notification n,
      String reader,
      WhomToCall duty,
      Municipalities municipalities,
      Locale language) {
    return new NotificationRow(
        n.id().value(),
        n.stage(),
        reader.equals(n.matter().author()),
        n.matter().child(),
        n.matter().urgency(),
        StepsView.of(n),
        NotifierForwardingView.of(n, municipalities),
        UntilSeen.call(n, language),
        UntilSeen.whom(n, duty));
  }
}
