package dk.rettidig.notification.notification;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.clock.Clocks;
import dk.rettidig.notification.clock.LawTable;
import dk.rettidig.notification.clock.LegalClock;
import dk.rettidig.notification.notification.NotificationEvent.NotificationAcknowledged;
import dk.rettidig.notification.notification.NotificationEvent.NotificationAssessed;
import dk.rettidig.notification.notification.NotificationEvent.NotificationFedBack;
import dk.rettidig.notification.notification.NotificationEvent.NotificationOpened;
import dk.rettidig.notification.notification.NotificationEvent.NotificationReceipted;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A notification that lies with the authority: the steps that the law asks for, each by a named
 * person, each once.
 */
public record AtDesk(Notification notification) {

  /** The desk looks into it; only the first look is a step. */
  public Change<Notification> open(Step step) {
    return progress().opened() != null
        ? unchanged()
        : Change.to(done(progress().opened(step)), new NotificationOpened(id(), step.by()));
  }

  /** A named person has seen it; it ends no clock. */
  public Change<Notification> acknowledge(Step step) {
    return progress().acknowledged() != null
        ? unchanged()
        : Change.to(
            done(progress().acknowledged(step)), new NotificationAcknowledged(id(), step.by()));
  }

  /**
   * A named person's assessment: the only thing that ends the 24 hours (Barnets lov § 136). Who has
   * assessed it has seen it.
   *
   * @throws AlreadyDone when another request has assessed it
   * @throws OtherContent when the same request said something else before
   */
  public Change<Notification> assess(Step step, DeskNotes.Assessment assessment) {
    if (isRepeated(progress().assessed(), step)) {
      return unchangedIf(assessment.equals(notification.desk().assessment()));
    }
    Change<Notification> seen = acknowledge(step);
    Progress now = seen.state().progress().assessed(step);
    return ending(
        done(now).noted(notification.desk().assessed(assessment)),
        ClockKind.ASSESSMENT_24H,
        step.at(),
        Stream.concat(seen.events().stream(), Stream.of(new NotificationAssessed(id(), step.at())))
            .toArray(DomainEvent[]::new));
  }

  /**
   * The written receipt to the notifier; ends the six <i>hverdage</i>.
   *
   * @param way how it was sent: after a call or a letter nothing goes by itself
   * @throws NobodyToAnswer when the notifier is anonymous
   * @throws Incomplete when a call or a letter is said to be answered, and not how
   * @throws AlreadyDone when it was sent
   * @throws OtherContent when the same request said something else before
   */
  public Change<Notification> receipt(Step step, @Nullable String way) {
    if (notification.matter().notifier() == NotifierKind.ANONYMOUS) {
      throw new NobodyToAnswer();
    }
    DeskNotes.Answered answered = notification.desk().answered();
    if (isRepeated(progress().receipted(), step)) {
      return unchangedIf(Objects.equals(way, answered.receipt()));
    }
    requireSent(way);
    return ending(
        done(progress().receipted(step)).noted(notification.desk().answered(answered.receipt(way))),
        ClockKind.RECEIPT_6_HVERDAGE,
        step.at(),
        new NotificationReceipted(id(), step.at()));
  }

  /**
   * What a § 133 notifier is told: whether an investigation or an effort began, and no more.
   *
   * @param way how it was sent, as of the receipt
   * @throws OnlyProfessionalsAreTold when a citizen notified
   * @throws Incomplete when a call or a letter is said to be answered, and not how
   * @throws AlreadyDone when another request has told it
   * @throws OtherContent when the same request said something else before
   */
  public Change<Notification> feedBack(Step step, DeskNotes.Outcome outcome, @Nullable String way) {
    if (notification.matter().notifier() != NotifierKind.PROFESSIONAL) {
      throw new OnlyProfessionalsAreTold();
    }
    if (isRepeated(progress().fedBack(), step)) {
      return unchangedIf(
          outcome == notification.desk().told()
              && Objects.equals(way, notification.desk().answered().feedback()));
    }
    requireSent(way);
    DeskNotes notes = notification.desk().told(outcome);
    Notification told =
        done(progress().fedBack(step)).noted(notes.answered(notes.answered().feedback(way)));
    return Change.to(told.finishedWhenNothingIsOwed(), new NotificationFedBack(id(), step.at()));
  }

  /**
   * Starts the four months of an investigation (Barnets lov § 20), once.
   *
   * @param awareSince the arrival, or earlier
   * @param reason why earlier
   * @throws AlreadyDone when one is begun from another day or for another reason, or is finished
   */
  public Change<Notification> investigate(
      LawTable laws, Instant awareSince, @Nullable String reason) {
    Optional<LegalClock> begun = notification.clocks().of(ClockKind.INVESTIGATION_4_MONTHS);
    if (begun.isPresent()) {
      boolean theSame =
          begun.get().runs()
              && begun.get().startedAt().equals(awareSince)
              && Objects.equals(notification.desk().investigationReason(), reason);
      if (!theSame) {
        throw new AlreadyDone();
      }
      return unchanged();
    }
    Clocks more = notification.clocks().start(ClockKind.INVESTIGATION_4_MONTHS, laws, awareSince);
    return Change.to(
        notification.with(Stage.SENT, progress(), notification.desk().investigating(reason), more));
  }

  /**
   * No investigation is made, for a reason; where one is owed, it is not owed any more.
   *
   * @throws AlreadyDone when one was begun, or another request has said why not
   * @throws OtherContent when the same request said something else before
   */
  public Change<Notification> omitInvestigation(Step step, String reason) {
    DeskNotes.NoInvestigation before = notification.desk().noInvestigation();
    if (isRepeated(before == null ? null : before.step(), step)) {
      return unchangedIf(before != null && before.reason().equals(reason));
    }
    if (notification.clocks().of(ClockKind.INVESTIGATION_4_MONTHS).isPresent()) {
      throw new AlreadyDone();
    }
    var none = new DeskNotes.NoInvestigation(step, reason);
    return Change.to(
        notification.noted(notification.desk().notInvestigating(none)).finishedWhenNothingIsOwed());
  }

  /** The investigation is finished; ends the four months. */
  public Change<Notification> endInvestigation(Instant at) {
    return ending(notification, ClockKind.INVESTIGATION_4_MONTHS, at);
  }

  /**
   * Kept from the parents, with an owner and a day on which it is weighed again; until that is
   * done, the desk owes it (invariant 10).
   */
  public Change<Notification> withhold(DeskNotes.Withholding withholding) {
    return Change.to(
        notification.with(
            Stage.SENT,
            progress(),
            notification.desk().withheld(withholding),
            notification.clocks()));
  }

  /**
   * Kept from the parents no more.
   *
   * @throws NothingWithheld when it is not
   */
  public Change<Notification> endWithholding(Step step) {
    DeskNotes.Withholding now = notification.desk().withholding().orElseThrow(NothingWithheld::new);
    var ended = new DeskNotes.Withholding(now.owner(), now.reviewOn(), now.reason(), step);
    return Change.to(
        notification.noted(notification.desk().withheld(ended)).finishedWhenNothingIsOwed());
  }

  private static Change<Notification> ending(
      Notification now, ClockKind kind, Instant at, DomainEvent... events) {
    Clocks.Said ended = now.clocks().end(kind, now.id().value(), at);
    return Notification.changed(
        now.with(now.stage(), now.progress(), now.desk(), ended.clocks())
            .finishedWhenNothingIsOwed(),
        ended.events(),
        events);
  }

  private void requireSent(@Nullable String way) {
    if (notification.matter().origin() != Origin.SCREEN) {
      Incomplete.required("way", way);
    }
  }

  private static boolean isRepeated(@Nullable Step there, Step step) {
    if (there != null && !there.request().equals(step.request())) {
      throw new AlreadyDone();
    }
    return there != null;
  }

  private Notification done(Progress now) {
    return notification.with(notification.stage(), now, notification.desk(), notification.clocks());
  }

  private Change<Notification> unchangedIf(boolean theSame) {
    if (!theSame) {
      throw new OtherContent();
    }
    return unchanged();
  }

  private Change<Notification> unchanged() {
    return Change.to(notification);
  }

  private Progress progress() {
    return notification.progress();
  }

  private String id() {
    return notification.id().value();
  }
}
