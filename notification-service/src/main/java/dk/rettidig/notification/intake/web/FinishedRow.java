package dk.rettidig.notification.intake.web;

import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.NotifierKind;
import dk.rettidig.notification.notification.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notification on which the desk owes nothing any more. */
record FinishedRow(
    String id,
    @Nullable String name,
    @Nullable Instant arrivedAt,
    NotifierKind notifier,
    boolean suspicion,
    Stage stage) {

  static FinishedRow of(Notification one) {
    return new FinishedRow(
        one.id().value(),
        one.content().about().name(),
        one.arrivedAt(),
        one.matter().notifier(),
        one.matter().suspicion() != null,
        one.stage());
  }
}
