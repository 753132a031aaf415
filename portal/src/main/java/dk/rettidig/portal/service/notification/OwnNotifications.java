package dk.rettidig.portal.service.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Writing, sending and following notifications, and a leader's comment. */
@HttpExchange("/v1/notifications")
public interface OwnNotifications {

  /** What the form has so far. */
  record Draft(
      String id,
      @Nullable String child,
      Subject subject,
      @Nullable String unit,
      String urgency,
      @Nullable Suspicion suspicion,
      String observed,
      @Nullable String childsWords,
      @Nullable Parents parentsInformed,
      @Nullable Source source) {

    @Override
    public String toString() {
      return "Draft[…]";
    }
  }

  /** Whom it is about. */
  record Subject(
      @Nullable String name,
      @Nullable String cpr,
      @Nullable LocalDate born,
      @Nullable String address,
      boolean unborn) {

    @Override
    public String toString() {
      return "Subject[…]";
    }
  }

  /** Whom a suspicion concerns, as a code; ids of those who are known. */
  record Suspicion(String group, List<String> persons) {}

  /** Whether the parents know, or why not. */
  record Parents(boolean informed, @Nullable String because) {

    @Override
    public String toString() {
      return "Parents[…]";
    }
  }

  /** The concern that the text was carried from. */
  record Source(String concern, long version) {}

  /**
   * A notification as its author or their leader sees it.
   *
   * @param stage {@code DRAFT}, {@code SENT}, {@code FINISHED}, {@code FORWARDED} or {@code
   *     DISCARDED}
   * @param mine whether the reader wrote it
   * @param forwarding where it was sent on to
   * @param duty whom to call, until a named person has acknowledged
   * @param cannotKnow what nobody can see from here, as codes
   */
  record Notification(
      String id,
      String stage,
      boolean mine,
      @Nullable String child,
      @Nullable String unit,
      String urgency,
      @Nullable Suspicion suspicion,
      @Nullable Source source,
      Subject subject,
      String observed,
      @Nullable String childsWords,
      @Nullable Parents parentsInformed,
      @Nullable String addressedToName,
      List<String> cannotKnow,
      Steps steps,
      @Nullable Forwarded forwarding,
      @Nullable Duty duty,
      @Nullable Feedback feedback,
      List<Comment> comments) {

    /** Whether it waits to be sent. */
    public boolean isDraft() {
      return stage.equals("DRAFT");
    }

    /** Whether nobody at the authority has said yet that it was seen. */
    public boolean waitsToBeSeen() {
      return stage.equals("SENT") && steps.acknowledgedAt() == null;
    }

    /** Whether it has arrived in another municipality, which answers from then on. */
    public boolean isAnsweredElsewhere() {
      return forwarding != null && forwarding.confirmedAt() != null;
    }

    /** Whether it says what the draft says. */
    public boolean says(Draft draft) {
      return draft.equals(
          new Draft(
              id,
              child,
              subject,
              unit,
              urgency,
              suspicion,
              observed,
              childsWords,
              parentsInformed,
              source));
    }
  }

  /** The life cycle, each step with its time; absent is what has not happened. */
  record Steps(
      @Nullable Instant startedAt,
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

    /** By when a step that is not done should have been done, where that moment has come. */
    public @Nullable Instant missed(String step, Instant now) {
      Instant due =
          switch (step) {
            case "assessed" -> assessedAt == null ? assessmentDue : null;
            case "receipt" -> receiptAt == null ? receiptDue : null;
            default -> null;
          };
      return due != null && !now.isBefore(due) ? due : null;
    }
  }

  /** Where it was sent on to, by name; until it is confirmed nobody knows that it arrived. */
  record Forwarded(String name, Instant sentAt, @Nullable Instant confirmedAt) {}

  /** Whom to call. */
  record Duty(String phone, @Nullable String danger) {}

  /** What a professional notifier is told, as a code. */
  record Feedback(String outcome, @Nullable String limit) {}

  /** A leader's comment; {@code by} is a person. */
  record Comment(String by, Instant at, String text) {}

  /** A comment as it is sent. */
  record CommentText(String id, String text) {}

  /** A notification in a list. */
  record Line(
      String id,
      String stage,
      boolean mine,
      @Nullable String child,
      String urgency,
      Steps steps,
      @Nullable Forwarded forwarding,
      @Nullable Duty duty) {

    /** Whether it waits to be sent. */
    public boolean isDraft() {
      return stage.equals("DRAFT");
    }

    /** Whether nobody at the authority has said yet that it was seen. */
    public boolean waitsToBeSeen() {
      return stage.equals("SENT") && steps.acknowledgedAt() == null;
    }
  }

  /** Keeps a draft; the same id with the same content again changes nothing. */
  @PostExchange
  ResponseEntity<Notification> begin(@RequestBody Draft draft);

  /**
   * Keeps what was typed since.
   *
   * @param version quoted, as an entity tag
   */
  @PutExchange("/{id}")
  ResponseEntity<Notification> rewrite(
      @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Draft draft);

  /** Sends; again changes nothing. */
  @PostExchange("/{id}/sending")
  Notification send(@PathVariable String id);

  /** Gives a draft up. */
  @PostExchange("/{id}/discard")
  Notification discard(@PathVariable String id);

  /** Own ones, and for a leader those of the unit. */
  @GetExchange
  List<Line> all();

  /** One, with its version as entity tag. */
  @GetExchange("/{id}")
  ResponseEntity<Notification> one(@PathVariable String id);

  /** A leader adds a comment; it holds nothing back. */
  @PostExchange("/{id}/comments")
  Notification comment(@PathVariable String id, @RequestBody CommentText comment);
}
