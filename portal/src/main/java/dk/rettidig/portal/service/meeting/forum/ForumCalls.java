package dk.rettidig.portal.service.meeting.forum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Candidates, forums, and the agendas of their meetings. */
@HttpExchange("/v1")
public interface ForumCalls {

  /**
   * A concern that waits for its basis: nothing of whom it is about.
   *
   * @param instrument the scale that the level is of, where it is told
   * @param held that it is not heard though it has a basis, as a code
   */
  record Candidate(
      String concern,
      String unit,
      @Nullable String level,
      @Nullable String instrument,
      @Nullable String instrumentVersion,
      Instant since,
      boolean asked,
      @Nullable String held) {}

  /** A fixed forum. */
  record Series(
      String id,
      String name,
      String place,
      String district,
      String chair,
      List<String> members,
      int itemMinutes) {}

  /**
   * When a meeting is, and how many more items fit.
   *
   * @param ledBy the member who leads it in the chair's place
   */
  record Meeting(
      String id,
      String series,
      LocalDate date,
      String from,
      String to,
      int capacity,
      int free,
      @Nullable String ledBy) {}

  /** A meeting's agenda as this reader may see it. */
  record Agenda(
      Meeting meeting,
      String name,
      String place,
      String chair,
      List<String> members,
      List<Row> items,
      List<FollowUp> followUps) {

    /** Who leads the meeting: the chair, or a member in the chair's place. */
    public String leads() {
      return Objects.requireNonNullElse(meeting.ledBy(), chair);
    }
  }

  /**
   * One item of an agenda.
   *
   * @param runBy who runs it while it is open: the chair, or who stands in
   * @param leaves people who may not hear it, told to the one who runs it
   * @param carried how often it was carried over
   */
  record Row(
      String id,
      boolean anonymous,
      @Nullable String child,
      @Nullable String unit,
      @Nullable String basis,
      @Nullable LocalDate expires,
      @Nullable String runBy,
      @Nullable List<String> leaves,
      @Nullable String question,
      String state,
      @Nullable String step,
      int minutes,
      int carried) {}

  /** A decision of an earlier meeting that is not done. */
  record FollowUp(
      String decision,
      String item,
      @Nullable String child,
      String kind,
      String text,
      String responsible,
      LocalDate due,
      boolean overdue) {}

  /** A question without any identifier. */
  record Question(String id, String question) {}

  /** What waits in the districts that the reader chairs or advises. */
  @GetExchange("/candidates")
  List<Candidate> candidates();

  /** Asks the unit for a basis; asking again changes nothing. */
  @PostExchange("/candidates/{concern}/basis-request")
  void askForBasis(@PathVariable String concern);

  /** All forums of the municipality. */
  @GetExchange("/series")
  List<Series> series();

  /** A forum's meetings from a day on, the earliest first. */
  @GetExchange("/meetings")
  List<Meeting> meetings(@RequestParam String series, @RequestParam LocalDate from);

  /** A meeting with its agenda. */
  @GetExchange("/meetings/{id}")
  Agenda agenda(@PathVariable String id);

  /**
   * A question that the reader asked without anybody's name.
   *
   * @param date of the meeting where it stands, or stood last
   * @param answers what was decided; empty while it is open
   * @param noFollowUp why nothing was; null when something was decided
   */
  record Asked(
      String id,
      LocalDate date,
      @Nullable String question,
      String state,
      List<Answer> answers,
      @Nullable String noFollowUp) {}

  /** What was decided on it. */
  record Answer(String kind, String text, LocalDate due) {}

  /** The reader's own questions, the last one first. */
  @GetExchange("/questions")
  List<Asked> questions();

  /** The reader leads the meeting from now on. */
  @PutExchange("/meetings/{id}/lead")
  void lead(@PathVariable String id);

  /** Puts an anonymous item on the meeting, or on the next one with room. */
  @PostExchange("/meetings/{id}/items")
  void ask(@PathVariable String id, @RequestBody Question question);
}
