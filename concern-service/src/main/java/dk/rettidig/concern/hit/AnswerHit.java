package dk.rettidig.concern.hit;

import dk.rettidig.common.actor.Actor;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets who leads the unit say what becomes of a hit. */
@Service
public class AnswerHit {

  private final HitDoor door;
  private final Hits hits;
  private final Clock clock;

  AnswerHit(HitDoor door, Hits hits, Clock clock) {
    this.door = door;
    this.hits = hits;
    this.clock = clock;
  }

  /**
   * Answers it, once; the same answer again changes nothing. The look is written down.
   *
   * @param reason why it is not taken up
   * @throws dk.rettidig.concern.access.NotShown when there is no such hit, or not for the actor
   * @throws Invalid without a reason where it is not taken up
   * @throws AlreadyAnswered when another answer stands there
   */
  public ShownHit answer(Actor.Person actor, HitId id, Answer answer, @Nullable String reason) {
    HitDoor.Found found = door.find(actor, id);
    boolean takenUp = answer == Answer.TAKE_UP;
    if (!takenUp && (reason == null || reason.isBlank())) {
      throw Invalid.missing("reason");
    }
    door.seen(actor, List.of(found), "hit:answer");
    var answered = new RecordedHit.Answered(answer, found.reader().person(), clock.instant());
    RecordedHit now = hits.change(actor, id, hit -> hit.answer(answered, takenUp ? null : reason));
    return new ShownHit(found.child(), now, found.hit());
  }
}
