package dk.rettidig.concern.hit.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.approval.RuleWords;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.freetext.FreeText;
import dk.rettidig.concern.hit.Answer;
import dk.rettidig.concern.hit.AnswerHit;
import dk.rettidig.concern.hit.CountAnswers;
import dk.rettidig.concern.hit.CountedAnswers;
import dk.rettidig.concern.hit.FindHits;
import dk.rettidig.concern.hit.HitId;
import dk.rettidig.concern.hit.Invalid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is worth a look: for who leads the child's unit, to answer; and how rules were answered. */
@RestController
class HitsController {

  /**
   * What waits.
   *
   * @param inUse whether the municipality has decided to use any rule
   * @param hits by the day on which they were found
   */
  record Waiting(boolean inUse, List<HitLine> hits) {

    static Waiting of(FindHits.Waiting waiting, Locale language) {
      return new Waiting(
          waiting.inUse(),
          waiting.hits().stream().map(shown -> HitLine.of(shown, language)).toList());
    }
  }

  /**
   * What becomes of it.
   *
   * @param reason why it is not taken up
   */
  record AnswerRequest(@Required @Nullable Answer answer, @Nullable String reason) {

    @Override
    public String toString() {
      return "AnswerRequest[…]";
    }
  }

  /**
   * How a rule was answered in a quarter.
   *
   * @param children nothing where they are fewer than five
   * @param takenUp nothing, like the two after it, where one of the three is fewer than five
   */
  record Counted(
      String quarter,
      String rule,
      String title,
      @Nullable Integer children,
      @Nullable Integer takenUp,
      @Nullable Integer notNow,
      @Nullable Integer notRelevant) {

    static Counted of(CountedAnswers counted, Locale language) {
      CountedAnswers.Split split = counted.split();
      return new Counted(
          counted.quarter(),
          counted.rule(),
          RuleWords.title(counted.rule(), language),
          counted.children(),
          split == null ? null : split.takenUp(),
          split == null ? null : split.notNow(),
          split == null ? null : split.notRelevant());
    }
  }

  private final FindHits find;
  private final AnswerHit answer;
  private final CountAnswers count;

  HitsController(FindHits find, AnswerHit answer, CountAnswers count) {
    this.find = find;
    this.answer = answer;
    this.count = count;
  }

  /** What waits for the reader; nothing for who leads no unit. */
  @GetMapping("/v1/hits")
  Waiting own(Actor.Person actor, Locale language) {
    return Waiting.of(find.of(actor), language);
  }

  /** What waits for the reader about one child. */
  @GetMapping("/v1/children/{id}/hits")
  Waiting about(Actor.Person actor, @PathVariable String id, Locale language) {
    return Waiting.of(find.of(actor, new ChildId(id)), language);
  }

  /** Answers a hit, once; it does not come again. */
  @PutMapping("/v1/hits/{id}/answer")
  HitLine answer(
      Actor.Person actor,
      @PathVariable String id,
      @RequestBody AnswerRequest request,
      Locale language) {
    Answer given = request.answer();
    if (given == null) {
      throw Invalid.missing("answer");
    }
    String reason = FreeText.within("reason", request.reason());
    return HitLine.of(answer.answer(actor, new HitId(id), given, reason), language);
  }

  /** How each rule was answered in the last quarters; never by child or person. */
  @GetMapping("/v1/detection/answers")
  List<Counted> counted(Actor.Person actor, Locale language) {
    return count.of(actor).stream().map(one -> Counted.of(one, language)).toList();
  }
}
