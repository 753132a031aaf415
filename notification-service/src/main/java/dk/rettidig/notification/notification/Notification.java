package dk.rettidig.notification.notification;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.clock.Clocks;
import dk.rettidig.notification.clock.LawTable;
import dk.rettidig.notification.notification.NotificationEvent.NotificationForwardingLate;
import dk.rettidig.notification.notification.NotificationEvent.NotificationSent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A formal notification on one child, with everything that the law asks for after it: its clocks
 * are part of it, so that a step and the clock that it ends are saved together.
 *
 * <p>Once sent, its matter and content never change: there is no method that could.
 *
 * @param keyedTo whose key encrypts it: the child's, or the notification's own where no child was
 *     known when it came; it stays so when the child is found
 * @param sentAt when it was sent or typed
 * @param arrivedAt when it arrived with the authority; every clock starts here
 * @param nextClock when the first of its clocks has something to say
 */
public record Notification(
    NotificationId id,
    Subject keyedTo,
    Matter matter,
    Stage stage,
    @Nullable Instant sentAt,
    @Nullable Instant arrivedAt,
    @Personal Content content,
    Progress progress,
    @Personal DeskNotes desk,
    Clocks clocks,
    @Nullable Instant nextClock) {

  /** The id that the client made. */
  public record NotificationId(String value) implements Id {}

  /** Knows when the next of its clocks speaks, or a confirmation is late. */
  public Notification {
    nextClock =
        Stream.concat(
                clocks.next().stream(),
                desk.forwardings().stream().flatMap(one -> one.next().stream()))
            .min(Instant::compareTo)
            .orElse(null);
  }

  /** Whom it is about, as its notifier or the desk says; absent while nobody knows. */
  public @Nullable String child() {
    return progress.linked().map(LinkedChild::child).orElse(matter.child());
  }

  /** The municipality that acts for the child, as far as it is known here. */
  public Municipality addressedTo() {
    return progress.linked().map(LinkedChild::addressedTo).orElse(matter.addressedTo());
  }

  /** What nobody can see from here, as codes. */
  public List<String> cannotKnow() {
    return progress.linked().map(LinkedChild::cannotKnow).orElse(matter.cannotKnow());
  }

  /** A draft; it is kept as it is, whatever it lacks. */
  static Notification draft(NotificationId id, Matter matter, Content content) {
    String keyedTo = matter.child() == null ? id.value() : matter.child();
    return new Notification(
        id,
        new Subject(keyedTo),
        matter,
        Stage.DRAFT,
        null,
        null,
        content,
        Progress.none(),
        DeskNotes.none(),
        Clocks.none(),
        null);
  }

  /**
   * The draft with other words.
   *
   * @throws NotificationLocked when it is no draft
   * @throws AnotherChild when it names another child than before
   */
  Change<Notification> rewrite(Matter now, Content words) {
    requireDraft();
    if (!draft(id, now, words).keyedTo.equals(keyedTo)) {
      throw new AnotherChild();
    }
    return Change.to(draft(id, now, words));
  }

  /**
   * The draft given up.
   *
   * @throws NotificationLocked when it is no draft
   */
  Change<Notification> discard() {
    if (stage == Stage.DISCARDED) {
      return Change.to(this);
    }
    requireDraft();
    return Change.to(in(Stage.DISCARDED));
  }

  /**
   * Sends on own duty (Barnets lov § 133): nothing is asked for but what was seen and whom it is
   * about. It arrives at once. Sending again changes nothing.
   *
   * @param inform leaders who are told
   * @throws NothingToSend naming what of the two is missing
   */
  Change<Notification> send(Instant now, LawTable laws, List<String> inform) {
    if (sentAt != null) {
      return Change.to(this);
    }
    requireDraft();
    return arrive(now, now, laws, inform);
  }

  /** A call or a letter, typed with the time at which it arrived. */
  public static Change<Notification> typed(
      NotificationId id,
      Matter matter,
      Content content,
      Instant arrivedAt,
      Instant now,
      LawTable laws) {
    return draft(id, matter, content).arrive(now, arrivedAt, laws, List.of());
  }

  private Change<Notification> arrive(
      Instant now, Instant arrival, LawTable laws, List<String> inform) {
    NothingToSend.unless(
        !content.observed().isBlank(), matter.child() != null || content.about().isNamed());
    var sent =
        new Notification(
            id,
            keyedTo,
            matter,
            matter.takenOver() ? Stage.FINISHED : Stage.SENT,
            now,
            arrival,
            content,
            progress,
            desk,
            matter.takenOver() ? Clocks.none() : started(arrival, laws),
            null);
    return Change.to(sent, sentEvent(arrival, inform));
  }

  private Clocks started(Instant arrival, LawTable laws) {
    Clocks assessment = Clocks.none().start(ClockKind.ASSESSMENT_24H, laws, arrival);
    return matter.notifier() == NotifierKind.ANONYMOUS
        ? assessment
        : assessment.start(ClockKind.RECEIPT_6_HVERDAGE, laws, arrival);
  }

  private NotificationSent sentEvent(Instant arrival, List<String> inform) {
    return new NotificationSent(
        id.value(),
        matter.suspicion() == null ? matter.child() : null,
        matter.mayConcernTheUnit() ? null : matter.unit(),
        matter.urgency(),
        arrival,
        matter.takenOver(),
        inform);
  }

  /**
   * A leader's comment; it holds, edits and deletes nothing.
   *
   * @throws OtherContent when the same request said something else before
   */
  Change<Notification> comment(DeskNotes.Comment one) {
    atDesk();
    Optional<DeskNotes.Comment> there =
        desk.comments().stream().filter(c -> c.request().equals(one.request())).findFirst();
    if (there.filter(c -> !c.saysTheSameAs(one)).isPresent()) {
      throw new OtherContent();
    }
    return Change.to(there.isPresent() ? this : noted(desk.commented(one)));
  }

  /**
   * What the authority does with it.
   *
   * @throws NotAtDesk when it was not sent, or was passed on
   */
  public AtDesk atDesk() {
    if (stage != Stage.SENT && stage != Stage.FINISHED) {
      throw new NotAtDesk(stage);
    }
    return new AtDesk(this);
  }

  /** Finding out whom it is about. */
  public Linking linking() {
    atDesk();
    return new Linking(this);
  }

  /** Its way to the municipality that it belongs to. */
  public SendingOn sendingOn() {
    return new SendingOn(this);
  }

  /** Lets its clocks say what they have to say, and says that a confirmation is late. */
  Change<Notification> fireClocks(Instant now, LawTable laws) {
    Clocks.Said said = clocks.fire(id.value(), now, laws);
    return desk.forwardings().stream()
        .filter(one -> one.next().filter(due -> !now.isBefore(due)).isPresent())
        .findFirst()
        .map(late ->
            changed(
                with(stage, progress, desk.underway(one -> one.late(now)), said.clocks()),
                said.events(),
                NotificationForwardingLate.of(id.value(), late)))
        .orElseGet(() -> changed(with(stage, progress, desk, said.clocks()), said.events()));
  }

  static Change<Notification> changed(
      Notification now, List<DomainEvent> said, DomainEvent... happened) {
    return new Change<>(now, Stream.concat(said.stream(), Stream.of(happened)).toList());
  }

  Notification finishedWhenNothingIsOwed() {
    boolean owed =
        clocks.run()
            || owesInvestigation()
            || desk.isUnderway()
            || desk.withholding().isPresent()
            || (matter.notifier() == NotifierKind.PROFESSIONAL
                && progress.fedBack() == null
                && !matter.takenOver());
    return stage == Stage.SENT && !owed ? in(Stage.FINISHED) : this;
  }

  /**
   * Whether an investigation (Barnets lov § 20) is neither begun nor said not to be made, though
   * abuse is suspected, the child was in danger, or the notifier was told of one.
   */
  public boolean owesInvestigation() {
    DeskNotes.Assessment assessment = desk.assessment();
    boolean expected =
        matter.suspicion() != null
            || (assessment != null && assessment.acute())
            || desk.told() == DeskNotes.Outcome.INVESTIGATION_BEGUN;
    return expected
        && !matter.takenOver()
        && desk.noInvestigation() == null
        && clocks.of(ClockKind.INVESTIGATION_4_MONTHS).isEmpty();
  }

  Notification noted(DeskNotes notes) {
    return with(stage, progress, notes, clocks);
  }

  private Notification in(Stage now) {
    return with(now, progress, desk, clocks);
  }

  Notification with(Stage now, Progress steps, DeskNotes notes, Clocks running) {
    return new Notification(
        id, keyedTo, matter, now, sentAt, arrivedAt, content, steps, notes, running, null);
  }

  private void requireDraft() {
    if (stage != Stage.DRAFT) {
      throw new NotificationLocked(stage);
    }
  }
}
