package dk.rettidig.portal.service.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Recording, reading and steering concerns. */
@HttpExchange("/v1")
public interface ConcernRecords {

  /** What an author sends; only child and observed are required. */
  record Entry(
      String id,
      String child,
      String observed,
      @Nullable Instant observedAt,
      @Nullable Suspicion suspicion,
      @Nullable Placement placement,
      List<String> protective,
      List<String> risk,
      @Nullable String childsWords,
      @Nullable Parents parents,
      boolean asksForForum) {

    @Override
    public String toString() {
      return "Entry[…]";
    }
  }

  /** Whom a suspicion of abuse concerns, as a code; ids of those who are known. */
  record Suspicion(String whom, List<String> suspected) {}

  /** Where it was placed, level code per dimension code, and why. */
  record Placement(
      String instrument,
      String version,
      @Nullable String level,
      Map<String, String> dimensions,
      @Nullable String setting,
      @Nullable String reason) {}

  /** What the parents know and say. */
  record Parents(boolean informed, @Nullable LocalDate on, @Nullable String view) {}

  /** That it was saved. */
  record Receipt(String id, long version, String child) {}

  /**
   * A concern as this reader may see it.
   *
   * @param lastDays of each kind of basis that the reader could set today
   */
  record Concern(
      String id,
      long version,
      String child,
      String unit,
      String author,
      Instant raisedAt,
      Account account,
      @Nullable Placed placement,
      @Nullable Suspicion suspicion,
      boolean asksForForum,
      Instant editableUntil,
      boolean mayEdit,
      boolean maySteer,
      boolean mayOpenLog,
      @Nullable Instant basisAskedAt,
      List<Basis> bases,
      @Nullable List<LastDay> lastDays,
      List<Edition> history,
      @Nullable Instant closedAt,
      @Nullable String closingReason) {}

  /** What was written. */
  record Account(
      String observed,
      @Nullable Instant observedAt,
      @Nullable String childsWords,
      List<String> protective,
      List<String> risk,
      @Nullable String reason,
      @Nullable Parents parents) {

    @Override
    public String toString() {
      return "Account[…]";
    }
  }

  /** Where it was placed. */
  record Placed(
      String instrument,
      String version,
      @Nullable String level,
      List<DimensionLevel> dimensions,
      @Nullable String setting) {

    /** Whether both stand on the same version of the same scale. */
    public boolean isOnScaleOf(Placed other) {
      return instrument.equals(other.instrument) && version.equals(other.version);
    }

    /** The level on the dimension, or null. */
    public @Nullable String on(String dimension) {
      return dimensions.stream()
          .filter(one -> one.dimension().equals(dimension))
          .map(DimensionLevel::level)
          .findFirst()
          .orElse(null);
    }

    /** Level code per dimension code. */
    public Map<String, String> levels() {
      return dimensions.stream()
          .collect(Collectors.toUnmodifiableMap(DimensionLevel::dimension, DimensionLevel::level));
    }
  }

  /** The level on one dimension. */
  record DimensionLevel(String dimension, String level) {}

  /** A basis without the words behind it. */
  record Basis(
      String id,
      String kind,
      List<String> receivers,
      LocalDate from,
      @Nullable LocalDate expires,
      @Nullable Instant withdrawnAt) {}

  /** The last day that a basis of this kind could have. */
  record LastDay(String kind, LocalDate until) {}

  /**
   * What stood there until it was changed.
   *
   * @param by who changed it; nobody where that was not kept
   */
  record Edition(
      Instant until,
      @Nullable String by,
      Account account,
      @Nullable Placed placement,
      @Nullable Suspicion suspicion,
      boolean asksForForum) {}

  /** What to set as a basis; the part of its kind is filled in. */
  record BasisEntry(
      String id,
      @Nullable String kind,
      List<String> receivers,
      @Nullable Consent consent,
      @Nullable Weighing override,
      @Nullable Exchange ssd,
      boolean forForum) {

    @Override
    public String toString() {
      return "BasisEntry[…]";
    }
  }

  /** Who consented to what, and until when. */
  record Consent(String givenBy, String scope, @Nullable LocalDate expires) {}

  /** Why it goes without consent. */
  record Weighing(String weighing, String reason) {}

  /** An exchange among the members. */
  record Exchange(boolean followUp, @Nullable String notToldBecause) {}

  /** When the parents were told, and what they say. */
  record Informed(@Nullable LocalDate on, @Nullable String view) {

    @Override
    public String toString() {
      return "Informed[…]";
    }
  }

  /** Why it is closed. */
  record Closing(String reason) {}

  /**
   * What was chosen so far.
   *
   * @param concern the saved one whose steps they are; null while it is written
   * @param dimensions level code per dimension code
   */
  record Chosen(
      String child,
      @Nullable String concern,
      @Nullable String instrument,
      @Nullable String version,
      @Nullable String level,
      Map<String, String> dimensions,
      @Nullable Suspicion suspicion) {}

  /** What happens next; that one may notify now is part of every answer. */
  record NextSteps(
      String notifyNow, @Nullable String level, @Nullable String district, List<Step> steps) {}

  /** One step. */
  record Step(
      String code, String text, @Nullable String information, Who who, @Nullable Instant by) {}

  /** Who acts. */
  record Who(String role, @Nullable String person, @Nullable String name) {}

  /** What waits for the reader. */
  record Task(String kind, String title, String concern, String child, Instant since) {}

  /** Records a concern; the same id again records nothing new. */
  @PostExchange("/concerns")
  Receipt raise(@RequestBody Entry entry);

  /** One concern. */
  @GetExchange("/concerns/{id}")
  Concern read(@PathVariable String id);

  /**
   * Changes a concern from the version that was seen.
   *
   * @param version quoted, as an entity tag
   */
  @PutExchange("/concerns/{id}")
  Receipt edit(
      @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Entry entry);

  /** Sets a basis. */
  @PostExchange("/concerns/{id}/bases")
  Receipt set(@PathVariable String id, @RequestBody BasisEntry basis);

  /** Withdraws a basis. */
  @PostExchange("/concerns/{concern}/bases/{basis}/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable String concern, @PathVariable String basis);

  /**
   * Notes that the parents were told.
   *
   * @param version quoted, as an entity tag
   */
  @PostExchange("/concerns/{id}/parents-informed")
  Receipt inform(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestBody Informed informed);

  /**
   * Closes a concern.
   *
   * @param version quoted, as an entity tag
   */
  @PostExchange("/concerns/{id}/closure")
  Receipt close(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestBody Closing closing);

  /** What will happen at this level. */
  @PostExchange("/next-steps")
  NextSteps nextSteps(@RequestBody Chosen chosen);

  /** Own tasks. */
  @GetExchange("/tasks")
  List<Task> tasks();
}
