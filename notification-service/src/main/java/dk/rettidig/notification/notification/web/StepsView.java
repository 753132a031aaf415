package dk.rettidig.notification.notification.web;

import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.clock.LegalClock;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Progress;
import dk.rettidig.notification.notification.Step;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The life cycle, each step with its time; absent is what has not happened.
 *
 * @param assessmentDue by when it is to be assessed, by the clock that runs
 * @param receiptDue by when there is to be a receipt; absent where nobody can be answered
 */
record StepsView(
    Instant startedAt,
    @Nullable Instant sentAt,
    @Nullable Instant receivedAt,
    @Nullable Instant openedAt,
    @Nullable Instant acknowledgedAt,
    @Nullable Instant assessedAt,
    @Nullable Instant receiptAt,
    @Nullable Instant feedbackAt,
    @Nullable Instant forwardedAt,
    @Nullable Instant assessmentDue,
    @Nullable Instant receiptDue) {

  static StepsView of(Notification n) {
    Progress steps = n.progress();
    return new StepsView(
        n.matter().startedAt(),
        n.sentAt(),
        n.arrivedAt(),
        at(steps.opened()),
        at(steps.acknowledged()),
        at(steps.assessed()),
        at(steps.receipted()),
        at(steps.fedBack()),
        at(steps.forwarded()),
        due(n, ClockKind.ASSESSMENT_24H),
        due(n, ClockKind.RECEIPT_6_HVERDAGE));
  }

  private static @Nullable Instant due(Notification n, ClockKind kind) {
    return n.clocks().of(kind).map(LegalClock::due).orElse(null);
  }

  private static @Nullable Instant at(@Nullable Step step) {
    return step == null ? null : step.at();
  }
}
