package dk.rettidig.notification.intake.web;

import dk.rettidig.notification.intake.IntakeQueue;
import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.DeskNotes;
import dk.rettidig.notification.notification.Forwarding;
import dk.rettidig.notification.notification.Matter;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.NotifierKind;
import dk.rettidig.notification.notification.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notification in the queue.
 *
 * @param investigationOwed whether an investigation is expected after the assessment, and neither
 *     begun nor said not to be made
 * @param elsewhere the acting municipality, when it is another one
 * @param forwardedTo the name of the municipality that it was sent on to, where nobody has
 *     confirmed yet that it arrived
 * @param confirmBy by when its arrival there should be confirmed
 * @param confirmLate whether that time is over
 * @param reviewOn when what is withheld from the parents is weighed again
 */
record QueueRow(
    String id,
    @Nullable String child,
    @Nullable String name,
    @Nullable String unit,
    NotifierKind notifier,
    Urgency urgency,
    boolean suspicion,
    @Nullable Instant arrivedAt,
    @Nullable Instant openedAt,
    @Nullable Instant acknowledgedAt,
    boolean assessed,
    boolean receipted,
    boolean fedBack,
    boolean investigationOwed,
    List<ClockView> clocks,
    int earlier,
    int siblings,
    int onSiblings,
    @Nullable String elsewhere,
    @Nullable String elsewhereName,
    @Nullable String forwardedTo,
    @Nullable Instant confirmBy,
    boolean confirmLate,
    @Nullable LocalDate reviewOn) {

  static QueueRow of(
      IntakeQueue.Waiting waiting, String here, Municipalities municipalities, Instant now) {
    Notification n = waiting.notification();
    Matter matter = n.matter();
    boolean elsewhere = !n.addressedTo().code().equals(here);
    var opened = n.progress().opened();
    var acknowledged = n.progress().acknowledged();
    var forwarding = n.desk().forwarding();
    return new QueueRow(
        n.id().value(),
        n.child(),
        n.content().about().name(),
        matter.unit(),
        matter.notifier(),
        matter.urgency(),
        matter.suspicion() != null,
        n.arrivedAt(),
        opened == null ? null : opened.at(),
        acknowledged == null ? null : acknowledged.at(),
        n.progress().assessed() != null,
        n.progress().receipted() != null,
        n.progress().fedBack() != null,
        n.progress().assessed() != null && n.owesInvestigation(),
        n.clocks().all().stream().map(clock -> ClockView.of(clock, now)).toList(),
        waiting.earlier(),
        waiting.siblings(),
        waiting.onSiblings(),
        elsewhere ? n.addressedTo().code() : null,
        elsewhere ? municipalities.shown(n.addressedTo()) : null,
        forwarding.map(one -> municipalities.shown(one.to())).orElse(null),
        forwarding.map(Forwarding::confirmBy).orElse(null),
        forwarding.filter(one -> one.isLate(now)).isPresent(),
        n.desk().withholding().map(DeskNotes.Withholding::reviewOn).orElse(null));
  }
}
