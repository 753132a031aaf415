package dk.rettidig.portal.service.notification.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What notification-service answers at the desk. */
public final class Desk {

  private Desk() {}

  /**
   * A legal clock with its law and reading.
   *
   * @param minutesLeft while it runs; negative when overrun
   * @param broken also after it was ended late
   */
  public record LegalClock(
      String clock,
      String law,
      String section,
      String version,
      String reading,
      Instant startedAt,
      Instant due,
      @Nullable Long minutesLeft,
      boolean warned,
      boolean broken,
      @Nullable Instant endedAt) {}

  /**
   * The queue.
   *
   * @param unreadable how many more there are that cannot be read
   * @param delayed how many matters have news that has not left the house
   */
  public record Queue(List<QueueRow> waiting, int unreadable, long delayed) {}

  /**
   * A notification in the queue.
   *
   * @param elsewhere the acting municipality's code, when it is another one
   * @param forwardedTo the name of the municipality that it was sent on to, unconfirmed
   * @param confirmLate whether its arrival there should have been confirmed by now
   */
  public record QueueRow(
      String id,
      @Nullable String child,
      @Nullable String name,
      @Nullable String unit,
      String notifier,
      String urgency,
      boolean suspicion,
      @Nullable Instant arrivedAt,
      @Nullable Instant acknowledgedAt,
      boolean assessed,
      boolean receipted,
      boolean fedBack,
      boolean investigationOwed,
      List<LegalClock> clocks,
      int earlier,
      int siblings,
      int onSiblings,
      @Nullable String elsewhere,
      @Nullable String elsewhereName,
      @Nullable String forwardedTo,
      @Nullable Instant confirmBy,
      boolean confirmLate,
      @Nullable LocalDate reviewOn) {}

  /**
   * The locked notification with what belongs beside it.
   *
   * @param forwardings where it was sent on to, those taken back too, the latest last
   */
  public record Opened(
      String id,
      String stage,
      String origin,
      String urgency,
      From notifier,
      @Nullable String child,
      @Nullable String unit,
      @Nullable Suspected suspicion,
      About subject,
      String observed,
      @Nullable String childsWords,
      @Nullable Informed parentsInformed,
      @Nullable Instant sentAt,
      @Nullable Instant arrivedAt,
      Steps steps,
      @Nullable Assessed assessment,
      @Nullable String outcome,
      @Nullable Withheld withheld,
      List<Forwarded> forwardings,
      List<Comment> comments,
      List<LegalClock> clocks,
      List<Beside> earlier,
      List<String> siblings,
      List<Beside> onSiblings,
      List<Beside> sameIncident,
      boolean investigationRequired,
      boolean investigationOwed,
      @Nullable Answered answered,
      @Nullable NoInvestigation noInvestigation,
      boolean hidesParentSteps,
      @Nullable List<String> tellable,
      String addressedTo,
      String addressedToName,
      List<String> cannotKnow,
      long version) {

    /** Whether the desk may send it on: as long as it lies here alone, finished or not. */
    public boolean canBeSentOn() {
      return isHere() && forwarded() == null;
    }

    /** Whether nothing goes to the notifier by itself. */
    public boolean isAnsweredByHand() {
      return !origin.equals("SCREEN");
    }

    /** Whether the desk may do anything with it: it was sent, and did not leave. */
    public boolean isHere() {
      return stage.equals("SENT") || stage.equals("FINISHED");
    }

    /** Where it was sent on to; null when nowhere, or when that was taken back. */
    public @Nullable Forwarded forwarded() {
      return forwardings.stream().filter(one -> one.takenBackAt() == null).findFirst().orElse(null);
    }
  }

  /** Another notification that stands beside it. */
  public record Beside(String id, @Nullable Instant arrivedAt, String notifier, String stage) {}

  /** That it was sent on; {@code confirmedBy} is somebody there, the others are people here. */
  public record Forwarded(
      String id,
      String municipality,
      String name,
      String way,
      String by,
      Instant at,
      @Nullable Instant confirmBy,
      boolean late,
      @Nullable String confirmedBy,
      @Nullable Instant confirmedAt,
      @Nullable String notedBy,
      @Nullable String takenBackBy,
      @Nullable Instant takenBackAt) {

    @Override
    public String toString() {
      return "Forwarded[…]";
    }
  }

  /** Who notified. */
  public record From(
      String kind,
      @Nullable String person,
      @Nullable String name,
      @Nullable String reach,
      @Nullable String typedBy) {}

  /** Whom a suspicion concerns; {@code persons} by id, as far as they are known here. */
  public record Suspected(String group, List<String> persons) {}

  /** Whom it is about. */
  public record About(
      @Nullable String name,
      @Nullable String cpr,
      @Nullable LocalDate born,
      @Nullable String address,
      boolean unborn) {}

  /** Whether the parents know, and why not. */
  public record Informed(boolean informed, @Nullable String because) {}

  /** What the desk did so far. */
  public record Steps(
      @Nullable Step opened,
      @Nullable Step acknowledged,
      @Nullable Step assessed,
      @Nullable Step receipted,
      @Nullable Step fedBack,
      @Nullable Step forwarded,
      @Nullable List<Linked> links) {

    /** Whom it turned out to be about, as far as that holds. */
    public @Nullable Linked linked() {
      return found().filter(one -> one.removed() == null).findFirst().orElse(null);
    }

    /** Whoever has found or taken back a child. */
    public Stream<String> finders() {
      return found()
          .flatMap(one ->
              Stream.concat(
                  Stream.of(one.found().by()), Stream.ofNullable(one.removed()).map(Step::by)));
    }

    private Stream<Linked> found() {
      return links == null ? Stream.empty() : links.stream();
    }
  }

  /** Whom it turned out to be about, who found that, and who took it back. */
  public record Linked(String child, Step found, @Nullable Step removed) {}

  /** How receipt and feedback were sent after a call or a letter. */
  public record Answered(@Nullable String receipt, @Nullable String feedback) {}

  /** That no investigation is made, and why. */
  public record NoInvestigation(Step step, String reason) {}

  /** A notification on which the desk owes nothing any more. */
  public record FinishedRow(
      String id,
      @Nullable String name,
      @Nullable Instant arrivedAt,
      String notifier,
      boolean suspicion,
      String stage) {}

  /** Who a child is, and where it goes. */
  public record Identity(String child, String name, LocalDate born, @Nullable String unit) {

    @Override
    public String toString() {
      return "Identity[…]";
    }
  }

  /** Who fits a description; nobody when too many do. */
  public record Fitting(List<Identity> children, boolean tooMany) {}

  /** Something that a named person did. */
  public record Step(String by, Instant at) {}

  /** The acute assessment. */
  public record Assessed(boolean acute, String text) {}

  /** What is kept from the parents; {@code ended} when it is not any more. */
  public record Withheld(String owner, LocalDate reviewOn, String reason, @Nullable Step ended) {}

  /** A leader's comment. */
  public record Comment(String by, Instant at, String text) {}
}
