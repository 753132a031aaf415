package dk.rettidig.portal.service.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Rounds in which every child of a unit is rated, alone first and then jointly. */
@HttpExchange("/v1/rounds")
public interface RoundCalls {

  /**
   * A round; {@code state} is {@code PLANNED}, {@code OPEN}, {@code CLOSED} or {@code REOPENED}.
   */
  record Round(
      String id,
      long version,
      String unit,
      LocalDate opens,
      LocalDate closes,
      String instrument,
      String instrumentVersion,
      String state,
      @Nullable LocalDate parentsToldOn,
      @Nullable String parentsToldBy,
      @Nullable Instant remindedAt) {

    /** Whether ratings are taken. */
    public boolean open() {
      return state.equals("OPEN") || state.equals("REOPENED");
    }
  }

  /** A unit; {@code plannable} where the reader may plan a round. */
  record UnitLine(String id, String name, boolean plannable) {}

  /** The reader's rounds with their units. */
  record RoundList(List<Round> rounds, List<UnitLine> units) {}

  /** What is planned. */
  record Plan(String id, String unit, @Nullable LocalDate opens, @Nullable LocalDate closes) {}

  /** When and how the unit's parents were told. */
  record ParentsTold(@Nullable LocalDate on, @Nullable String way) {}

  /** How far a round has come; {@code gone} counts those who were rated and have left. */
  record Completion(Round round, String unitName, boolean leads, List<Group> groups, int gone) {}

  /**
   * A group; without an id, the children who have no group.
   *
   * @param own how many children the reader has rated
   * @param raters how many are expected to rate, of whom {@code done} have rated all
   * @param waiting for whom the round waits, told to the leader
   */
  record Group(
      @Nullable String id,
      String name,
      boolean rates,
      int children,
      int together,
      OwnProgress own,
      int raters,
      int done,
      List<String> waiting,
      List<Child> missing) {}

  /** How many children the reader has rated, of how many. */
  record OwnProgress(int submitted, int of) {}

  /** A child by name. */
  record Child(String id, String name) {}

  /** A group of a round as the reader may see it. */
  record Sheet(Round round, boolean leads, List<Row> children) {}

  /**
   * A child; others and the last round are kept back until the reader's rating is submitted.
   *
   * @param missing who is expected to rate the child and has not submitted
   */
  record Row(
      String id,
      String name,
      LocalDate born,
      boolean rates,
      @Nullable Own own,
      List<Individual> others,
      @Nullable Joint joint,
      List<String> missing,
      @Nullable Previous previous) {

    /** Whether the reader can still rate the child alone. */
    public boolean open() {
      return rates && joint == null && (own == null || !own.submitted());
    }

    /** Where each who has submitted placed the child alone, the reader first. */
    public List<Placement> alone() {
      return Stream.concat(
              Stream.ofNullable(own).filter(Own::submitted).map(Own::placement),
              others.stream().map(Individual::placement))
          .toList();
    }

    /** Whether the person, who may be the reader, has rated the child alone. */
    public boolean ratedBy(String person, String reader) {
      return (own != null && person.equals(reader))
          || others.stream().anyMatch(one -> one.rater().equals(person));
    }

    /** Whether a joint rating can be written down now. */
    public boolean ready() {
      return joint == null && !open() && !alone().isEmpty();
    }
  }

  /** Where a child is placed. */
  record Placement(
      @Nullable String level, Map<String, String> dimensions, @Nullable String setting) {}

  /** The reader's own rating; {@code entry}: the writing that stands. */
  record Own(String entry, Placement placement, @Nullable String reason, boolean submitted) {}

  /** What one person thought alone. */
  record Individual(String rater, Placement placement, @Nullable String reason) {}

  /** The joint rating with the own ones beside it. */
  record Joint(
      long version,
      Placement placement,
      @Nullable String reason,
      String by,
      @Nullable String sparring,
      Instant at,
      List<Individual> individuals,
      boolean disagreement,
      boolean parentsToBeTold,
      @Nullable LocalDate parentsToldOn) {}

  /** Where the child was placed the last time. */
  record Previous(
      String instrument,
      String version,
      Placement placement,
      @Nullable String reason,
      Instant at) {}

  /**
   * One writing; without a placement the draft is taken back.
   *
   * @param supersedes writings of the same child that it replaces and that may come later
   */
  record Writing(
      String entry,
      List<String> supersedes,
      String child,
      @Nullable Placement placement,
      @Nullable String reason) {}

  /** Several writings. */
  record Writings(List<Writing> ratings) {}

  /** What became of a writing; {@code refused} is a code. */
  record Outcome(String entry, String child, @Nullable String refused) {}

  /** Which own ratings are shown to the others. */
  record Submission(List<Meant> ratings) {}

  /** The writing that the rater has before the eyes. */
  record Meant(String child, String entry) {}

  /** What was agreed on; {@code withoutWaiting} for those who have not rated. */
  record Agreement(
      Placement placement,
      @Nullable String reason,
      @Nullable String sparring,
      boolean withoutWaiting) {}

  /** When a child's parents were told, and what they say. */
  record Told(@Nullable LocalDate on, @Nullable String view) {}

  /** What waits for the reader: a group to rate, or a child's parents to tell. */
  record Task(
      String kind,
      String round,
      @Nullable String group,
      @Nullable String child,
      LocalDate due,
      Instant since) {}

  /** Own tasks in rounds. */
  @GetExchange("/tasks")
  List<Task> tasks();

  /** The reader's rounds, the latest first. */
  @GetExchange
  RoundList own();

  /** Plans one. */
  @PostExchange
  Round plan(@RequestBody Plan plan);

  /** How far one has come. */
  @GetExchange("/{id}")
  Completion one(@PathVariable String id);

  /** The unit's parents were told. */
  @PostExchange("/{id}/parents-told")
  Round tellParents(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestBody ParentsTold told);

  /** Takes ratings from now on. */
  @PostExchange("/{id}/opening")
  Round open(@PathVariable String id, @RequestHeader("If-Match") String version);

  /** Reminds those who have not rated. */
  @PostExchange("/{id}/reminder")
  Round remind(@PathVariable String id, @RequestHeader("If-Match") String version);

  /** Takes no more ratings. */
  @PostExchange("/{id}/closure")
  Round close(@PathVariable String id, @RequestHeader("If-Match") String version);

  /** Takes ratings again. */
  @PostExchange("/{id}/reopening")
  Round reopen(@PathVariable String id, @RequestHeader("If-Match") String version);

  /** The children of a group with the reader's own ratings. */
  @GetExchange("/{id}/children")
  Sheet children(@PathVariable String id, @RequestParam String group);

  /** Keeps own ratings as drafts, each on its own. */
  @PostExchange("/{id}/own-ratings")
  List<Outcome> rate(@PathVariable String id, @RequestBody Writings writings);

  /** Lets the others see own ratings. */
  @PostExchange("/{id}/submission")
  List<String> submit(@PathVariable String id, @RequestBody Submission submission);

  /** Writes a joint rating down. */
  @PostExchange("/{id}/children/{child}/joint-rating")
  void together(
      @PathVariable String id, @PathVariable String child, @RequestBody Agreement agreement);

  /** The parents were told of a changed position. */
  @PostExchange("/{id}/children/{child}/parents-told")
  void told(
      @PathVariable String id,
      @PathVariable String child,
      @RequestHeader("If-Match") String version,
      @RequestBody Told told);
}
