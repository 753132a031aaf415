package dk.rettidig.notification.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the desk and the leader added; personal, since it says something about the child.
 *
 * @param forwardings where it was sent on to, those taken back too, the latest last
 */
public record DeskNotes(
    @Nullable Assessment assessment,
    @Nullable Outcome told,
    @Nullable Withholding withheld,
    @Nullable String investigationReason,
    List<Comment> comments,
    List<Forwarding> forwardings,
    Answered answered,
    @Nullable NoInvestigation noInvestigation) {

  /**
   * How what the notifier is owed was sent, where nothing goes by itself: after a call or a letter.
   */
  public record Answered(@Nullable String receipt, @Nullable String feedback) {

    static final Answered NOT_YET = new Answered(null, null);

    Answered receipt(@Nullable String way) {
      return new Answered(way, feedback);
    }

    Answered feedback(@Nullable String way) {
      return new Answered(receipt, way);
    }
  }

  /** That no investigation is made, and why. */
  public record NoInvestigation(Step step, String reason) {}

  /** Whether the child is in danger now, and why. */
  public record Assessment(boolean acute, String text) {}

  /** What a professional notifier is told: whether something began, and no more. */
  public enum Outcome {
    INVESTIGATION_BEGUN,
    EFFORT_BEGUN,
    NEITHER
  }

  /**
   * What is kept from the parents for now.
   *
   * @param owner who answers for it
   * @param reviewOn the day on which it is weighed again
   * @param ended who ended it, and when; absent as long as it is withheld
   */
  public record Withholding(String owner, LocalDate reviewOn, String reason, @Nullable Step ended) {

    /** Withheld from now on. */
    public static Withholding until(String owner, LocalDate reviewOn, String reason) {
      return new Withholding(owner, reviewOn, reason, null);
    }

    Withholding by(String another) {
      return new Withholding(another, reviewOn, reason, ended);
    }
  }

  /** A leader's comment. */
  public record Comment(String request, String by, Instant at, String text) {

    boolean saysTheSameAs(Comment other) {
      return by.equals(other.by) && text.equals(other.text);
    }
  }

  /** Copies the lists; what was kept before there were some of the parts has none of them. */
  public DeskNotes {
    comments = List.copyOf(comments);
    forwardings = forwardings == null ? List.of() : List.copyOf(forwardings);
    answered = answered == null ? Answered.NOT_YET : answered;
  }

  static DeskNotes none() {
    return new DeskNotes(null, null, null, null, List.of(), List.of(), Answered.NOT_YET, null);
  }

  /** Where it was sent on to, unless that was taken back. */
  public Optional<Forwarding> forwarding() {
    return forwardings.stream().filter(one -> one.takenBack() == null).findFirst();
  }

  /** What this request has sent on, also when that was taken back since. */
  Optional<Forwarding> forwardingBy(String request) {
    return forwardings.stream().filter(one -> one.isSentBy(request)).findFirst();
  }

  Optional<Forwarding> confirmedBy(String request) {
    return forwardings.stream().filter(one -> one.isConfirmedBy(request)).findFirst();
  }

  Optional<Forwarding> takenBackBy(String request) {
    return forwardings.stream().filter(one -> one.isTakenBackBy(request)).findFirst();
  }

  /** What is withheld now, and so has to be weighed again. */
  public Optional<Withholding> withholding() {
    return Optional.ofNullable(withheld).filter(one -> one.ended() == null);
  }

  boolean isUnderway() {
    return forwardings.stream().anyMatch(Forwarding::isUnderway);
  }

  DeskNotes assessed(Assessment now) {
    return new DeskNotes(
        now, told, withheld, investigationReason, comments, forwardings, answered, noInvestigation);
  }

  DeskNotes told(Outcome now) {
    return new DeskNotes(
        assessment,
        now,
        withheld,
        investigationReason,
        comments,
        forwardings,
        answered,
        noInvestigation);
  }

  DeskNotes withheld(Withholding now) {
    return new DeskNotes(
        assessment,
        told,
        now,
        investigationReason,
        comments,
        forwardings,
        answered,
        noInvestigation);
  }

  /** Begun, also where it was first said that none is made. */
  DeskNotes investigating(@Nullable String reason) {
    return new DeskNotes(assessment, told, withheld, reason, comments, forwardings, answered, null);
  }

  DeskNotes notInvestigating(NoInvestigation none) {
    return new DeskNotes(
        assessment, told, withheld, investigationReason, comments, forwardings, answered, none);
  }

  DeskNotes answered(Answered now) {
    return new DeskNotes(
        assessment,
        told,
        withheld,
        investigationReason,
        comments,
        forwardings,
        now,
        noInvestigation);
  }

  DeskNotes commented(Comment one) {
    var more = new ArrayList<>(comments);
    more.add(one);
    return new DeskNotes(
        assessment,
        told,
        withheld,
        investigationReason,
        more,
        forwardings,
        answered,
        noInvestigation);
  }

  DeskNotes forwarded(Forwarding one) {
    var more = new ArrayList<>(forwardings);
    more.add(one);
    return sentOn(more);
  }

  /** What is underway after another step. */
  DeskNotes underway(UnaryOperator<Forwarding> step) {
    return sentOn(
        forwardings.stream().map(one -> one.isUnderway() ? step.apply(one) : one).toList());
  }

  private DeskNotes sentOn(List<Forwarding> now) {
    return new DeskNotes(
        assessment, told, withheld, investigationReason, comments, now, answered, noInvestigation);
  }
}
