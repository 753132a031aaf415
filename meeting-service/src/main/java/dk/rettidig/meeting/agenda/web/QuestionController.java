package dk.rettidig.meeting.agenda.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.DecisionKind;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemState;
import dk.rettidig.meeting.agenda.SeeQuestions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of a question that was asked without anybody's name. */
@RestController
class QuestionController {

  /**
   * A question.
   *
   * @param date of the meeting where it stands, or stood last
   * @param answers what was decided; empty while it is open
   * @param noFollowUp why nothing was; absent when something was decided
   */
  record Question(
      String id,
      LocalDate date,
      @Nullable String question,
      ItemState state,
      List<Answer> answers,
      @Nullable String noFollowUp) {

    static Question of(SeeQuestions.Asked asked) {
      Item item = asked.item();
      boolean closed = item.state() == ItemState.CLOSED;
      return new Question(
          item.id().value(),
          asked.meeting().date(),
          item.words().question(),
          item.state(),
          closed
              ? item.decisions().stream().map(decision -> Answer.of(item, decision)).toList()
              : List.of(),
          closed ? item.words().noFollowUp() : null);
    }
  }

  /** What was decided on it. */
  record Answer(DecisionKind kind, String text, String responsible, LocalDate due) {

    static Answer of(Item item, Decision decision) {
      return new Answer(
          decision.kind(),
          item.words().decision(decision.decision()).orElse(""),
          decision.responsible().value(),
          decision.due());
    }
  }

  private final SeeQuestions seeQuestions;

  QuestionController(SeeQuestions seeQuestions) {
    this.seeQuestions = seeQuestions;
  }

  /** The reader's own questions to the forums, the last one first. */
  @GetMapping("/v1/questions")
  ResponseEntity<List<Question>> own(Actor actor) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(seeQuestions.own(actor).stream().map(Question::of).toList());
  }
}
