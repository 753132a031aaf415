package dk.rettidig.portal.service.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Baton logs, for those who work with them. */
@HttpExchange("/v1/baton-logs")
public interface BatonCalls {

  /**
   * A log in a list; {@code step} is {@code WONDER}, {@code ONE_SERVICE}, {@code TWO_SERVICES} or
   * {@code SEVERAL_SERVICES}; {@code acts} where the reader acts today.
   */
  record Line(
      String id,
      String child,
      String childName,
      String unit,
      String concern,
      String state,
      String step,
      String holder,
      Instant holderSince,
      @Nullable Acting acting,
      boolean acts,
      LocalDate evaluateBy,
      @Nullable Offer offer) {

    /** Whether it is worked in. */
    public boolean open() {
      return state.equals("OPEN");
    }
  }

  /** Who acts today; {@code holder} says how it is with the holder. */
  record Acting(String person, String as, String holder) {

    /** Whether somebody acts instead of the holder. */
    public boolean instead() {
      return !as.equals("SELF");
    }
  }

  /** To whom the baton is held out. */
  record Offer(String id, String to, String by, Instant at, @Nullable String message) {}

  /** A log. */
  record Log(
      Line line,
      Instant openedAt,
      boolean takesPart,
      boolean leads,
      List<String> along,
      List<Handover> handovers,
      @Nullable Consent consent,
      List<LogEntry> entries,
      List<FamilyReader> family,
      @Nullable Closing closing) {

    /** Everybody by whose name the page speaks. */
    public List<String> people() {
      return Stream.of(
              Stream.of(line.holder()),
              Stream.ofNullable(line.acting()).map(Acting::person),
              Stream.ofNullable(line.offer()).flatMap(offer -> Stream.of(offer.to(), offer.by())),
              along.stream(),
              handovers.stream().flatMap(one -> Stream.of(one.from(), one.to())),
              entries.stream().flatMap(LogEntry::people))
          .flatMap(people -> people)
          .distinct()
          .toList();
    }

    /** The passing of which the family has not been told; nothing where it was. */
    public @Nullable Handover untold() {
      return handovers.reversed().stream()
          .filter(one -> one.outcome().equals("ACCEPTED"))
          .findFirst()
          .filter(one -> one.familyToldOn() == null)
          .orElse(null);
    }

    /** The last offer, when it was declined and nothing has been done about it. */
    public @Nullable Handover declined() {
      return line.offer() != null || handovers.isEmpty()
          ? null
          : Stream.of(handovers.getLast())
              .filter(one -> one.outcome().equals("DECLINED") && !one.settled())
              .findFirst()
              .orElse(null);
    }
  }

  /** An offer that was answered. */
  record Handover(
      String from,
      String to,
      String outcome,
      Instant answeredAt,
      @Nullable String answer,
      @Nullable LocalDate familyToldOn,
      boolean settled) {}

  /** That the family has agreed. */
  record Consent(
      String givenBy,
      @Nullable LocalDate on,
      @Nullable String oneBecause,
      @Nullable String childsView) {}

  /** Somebody of the family and what this reader may see. */
  record FamilyReader(
      String id, String name, List<String> released, @Nullable LocalDate talkedOn) {}

  /** How the work ended. */
  record Closing(
      Instant at,
      String reason,
      @Nullable String familyStatement,
      @Nullable String noStatementBecause) {}

  /** A log as a form opens it. */
  record Opening(String concern, @Nullable String step, @Nullable Consent consent) {}

  /** A goal in the family's own words. */
  record GoalEntry(
      String id, String words, String indicator, @Nullable LocalDate by, @Nullable String danger) {}

  /** An action with one responsible. */
  record ActionEntry(
      String id,
      String what,
      @Nullable String goal,
      @Nullable String responsible,
      @Nullable String ofTheFamily,
      @Nullable LocalDate due) {}

  /** What became of an action. */
  record Ending(boolean done, @Nullable String note) {}

  /** Who does an action from now on. */
  record Given(
      @Nullable String responsible, @Nullable String ofTheFamily, @Nullable LocalDate due) {}

  /** Something on the map. */
  record MapItem(String id, @Nullable String part, String words, @Nullable String danger) {}

  /** What was seen together. */
  record Evaluated(
      String id,
      String step,
      @Nullable LocalDate on,
      List<Mark> marks,
      @Nullable String words,
      @Nullable String outcome,
      @Nullable LocalDate next) {}

  /** One person's number with the reason. */
  record Mark(
      String who, @Nullable String goal, @Nullable Integer value, @Nullable String reason) {}

  /** To whom the baton is held out. */
  record Offered(String id, String to, @Nullable String message) {}

  /** Why something is not done. */
  record Reason(@Nullable String reason) {}

  /** A day. */
  record Day(@Nullable LocalDate on) {}

  /** A colleague. */
  record Somebody(String person) {}

  /** What one reader of the family may see. */
  record Release(List<String> items, @Nullable LocalDate talkedOn) {}

  /** How it is closed. */
  record Close(
      @Nullable String reason,
      @Nullable String familyStatement,
      @Nullable String noStatementBecause) {}

  /** That it is saved. */
  record Receipt(String id) {}

  /** What waits for the reader. */
  record Task(
      String kind,
      String log,
      String child,
      String childName,
      @Nullable String whom,
      @Nullable LocalDate due) {}

  /** Own tasks. */
  @GetExchange("/tasks")
  List<Task> tasks();

  /** The reader's open logs. */
  @GetExchange
  List<Line> own();

  /** Those of one child, closed ones too. */
  @GetExchange
  List<Line> about(@RequestParam String child);

  /** One. */
  @GetExchange("/{id}")
  Log one(@PathVariable String id);

  /** Opens one. */
  @PostExchange
  Receipt open(@RequestBody Opening opening);

  /** The family agrees. */
  @PostExchange("/{id}/consent")
  void agree(@PathVariable String id, @RequestBody Consent consent);

  /** One more goal. */
  @PostExchange("/{id}/goals")
  void goal(@PathVariable String id, @RequestBody GoalEntry goal);

  /** One more action. */
  @PostExchange("/{id}/actions")
  void action(@PathVariable String id, @RequestBody ActionEntry action);

  /** An action is done or dropped. */
  @PostExchange("/{id}/actions/{action}/ending")
  void end(@PathVariable String id, @PathVariable String action, @RequestBody Ending ending);

  /** An action gets another responsible. */
  @PostExchange("/{id}/actions/{action}/responsible")
  void give(@PathVariable String id, @PathVariable String action, @RequestBody Given given);

  /** One more thing on the map. */
  @PostExchange("/{id}/map")
  void map(@PathVariable String id, @RequestBody MapItem item);

  /** What was seen together. */
  @PostExchange("/{id}/evaluations")
  void evaluate(@PathVariable String id, @RequestBody Evaluated evaluated);

  /** Holds the baton out. */
  @PostExchange("/{id}/offers")
  void offer(@PathVariable String id, @RequestBody Offered offered);

  /** Takes it. */
  @PostExchange("/{id}/offers/{offer}/acceptance")
  void accept(@PathVariable String id, @PathVariable String offer);

  /** Does not take it. */
  @PostExchange("/{id}/offers/{offer}/refusal")
  void decline(@PathVariable String id, @PathVariable String offer, @RequestBody Reason reason);

  /** Takes the offer back. */
  @PostExchange("/{id}/offers/withdrawal")
  void takeBack(@PathVariable String id);

  /** Leaves a declined baton where it is. */
  @PostExchange("/{id}/offers/settlement")
  void settle(@PathVariable String id);

  /** The family was told who holds it. */
  @PostExchange("/{id}/family-told")
  void familyTold(@PathVariable String id, @RequestBody Day day);

  /** Somebody works along. */
  @PostExchange("/{id}/participants")
  void letTakePart(@PathVariable String id, @RequestBody Somebody somebody);

  /** Somebody works along no longer. */
  @PostExchange("/{id}/participants/{person}/end")
  void stop(@PathVariable String id, @PathVariable String person);

  /** What a reader of the family would see; without items what is released now. */
  @GetExchange("/{id}/family/{reader}")
  FamilyLog preview(
      @PathVariable String id,
      @PathVariable String reader,
      @RequestParam(required = false) @Nullable List<String> item);

  /** Lets a reader of the family see exactly these entries. */
  @PostExchange("/{id}/family/{reader}/release")
  void release(@PathVariable String id, @PathVariable String reader, @RequestBody Release release);

  /** Closes it. */
  @PostExchange("/{id}/closure")
  void close(@PathVariable String id, @RequestBody Close close);
}
