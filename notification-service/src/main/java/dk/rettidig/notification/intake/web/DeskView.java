package dk.rettidig.notification.intake.web;

import dk.rettidig.notification.intake.Beside;
import dk.rettidig.notification.intake.OpenNotification;
import dk.rettidig.notification.municipalities.Municipalities;
import dk.rettidig.notification.notification.Content;
import dk.rettidig.notification.notification.DeskNotes;
import dk.rettidig.notification.notification.Matter;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.NotifierKind;
import dk.rettidig.notification.notification.Origin;
import dk.rettidig.notification.notification.Progress;
import dk.rettidig.notification.notification.Source;
import dk.rettidig.notification.notification.Stage;
import dk.rettidig.notification.notification.Suspicion;
import dk.rettidig.notification.notification.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The locked notification as the desk sees it, with what belongs beside it.
 *
 * @param forwardings where it was sent on to, those taken back too, the latest last
 * @param investigationRequired on suspicion of abuse (Barnets lov § 20)
 * @param investigationOwed whether none is begun where one is expected, nor said why not
 * @param answered how receipt and feedback were sent after a call or a letter
 * @param hidesParentSteps on suspicion the parents are not told before the authority decides
 * @param version that a change of what is withheld must name
 * @param addressedTo the acting municipality's code
 * @param tellable what the notifier may be told; absent for citizens
 */
record DeskView(
    String id,
    Stage stage,
    Origin origin,
    Urgency urgency,
    NotifierView notifier,
    @Nullable String child,
    @Nullable String incident,
    @Nullable String unit,
    @Nullable Suspicion suspicion,
    @Nullable Source source,
    Content.Person subject,
    String observed,
    @Nullable String childsWords,
    Content.@Nullable ParentsInformed parentsInformed,
    @Nullable Instant sentAt,
    @Nullable Instant arrivedAt,
    Progress steps,
    DeskNotes.@Nullable Assessment assessment,
    DeskNotes.@Nullable Outcome outcome,
    DeskNotes.@Nullable Withholding withheld,
    List<DeskForwardingView> forwardings,
    List<DeskNotes.Comment> comments,
    List<ClockView> clocks,
    List<BesideRow> earlier,
    List<String> siblings,
    List<BesideRow> onSiblings,
    List<BesideRow> sameIncident,
    boolean investigationRequired,
    boolean investigationOwed,
    DeskNotes.Answered answered,
    DeskNotes.@Nullable NoInvestigation noInvestigation,
    boolean hidesParentSteps,
    @Nullable List<DeskNotes.Outcome> tellable,
    String addressedTo,
    String addressedToName,
    List<String> cannotKnow,
    long version) {

  /** Who notified; nobody when anonymous. */
  record NotifierView(
      NotifierKind kind,
      @Nullable String person,
      @Nullable String name,
      @Nullable String reach,
      @Nullable String typedBy) {

    static NotifierView of(Notification n) {
      Content.Contact contact = n.content().notifier();
      return new NotifierView(
          n.matter().notifier(),
          n.matter().author(),
          contact == null ? null : contact.name(),
          contact == null ? null : contact.reach(),
          n.matter().typedBy());
    }
  }

  static DeskView of(OpenNotification.Opened opened, Municipalities municipalities, Instant now) {
    Notification n = opened.stored().state();
    Matter matter = n.matter();
    DeskNotes notes = n.desk();
    Beside beside = opened.beside();
    return new DeskView(
        n.id().value(),
        n.stage(),
        matter.origin(),
        matter.urgency(),
        NotifierView.of(n),
        n.child(),
        matter.incident(),
        matter.unit(),
        matter.suspicion(),
        matter.source(),
        n.content().about(),
        n.content().observed(),
        n.content().childsWords(),
        n.content().parents(),
        n.sentAt(),
        n.arrivedAt(),
        n.progress(),
        notes.assessment(),
        notes.told(),
        notes.withheld(),
        notes.forwardings().stream()
            .map(one -> DeskForwardingView.of(one, municipalities, now))
            .toList(),
        notes.comments(),
        n.clocks().all().stream().map(clock -> ClockView.of(clock, now)).toList(),
        BesideRow.of(beside.earlier()),
        beside.siblings(),
        BesideRow.of(beside.onSiblings()),
        BesideRow.of(beside.sameIncident()),
        matter.suspicion() != null,
        n.owesInvestigation(),
        notes.answered(),
        notes.noInvestigation(),
        matter.suspicion() != null,
        matter.notifier() == NotifierKind.PROFESSIONAL ? List.of(DeskNotes.Outcome.values()) : null,
        n.addressedTo().code(),
        municipalities.shown(n.addressedTo()),
        n.cannotKnow(),
        opened.stored().version());
  }
}
