package dk.rettidig.notification.intake.web;

import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.NotifierKind;
import dk.rettidig.notification.notification.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another notification that stands beside one; what it says is read by opening it. */
record BesideRow(String id, @Nullable Instant arrivedAt, NotifierKind notifier, Stage stage) {

  static List<BesideRow> of(List<Notification> beside) {
    return beside.stream()
        .map(one ->
            new BesideRow(one.id().value(), one.arrivedAt(), one.matter().notifier(), one.stage()))
        .toList();
  }
}
