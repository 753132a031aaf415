package dk.rettidig.meeting.candidate.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Answers;
import dk.rettidig.meeting.candidate.AskForBasis;
import dk.rettidig.meeting.candidate.Candidate;
import dk.rettidig.meeting.candidate.ConcernId;
import dk.rettidig.meeting.candidate.SeeCandidates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Concerns that wait for a basis. */
@RestController
@RequestMapping("/v1/candidates")
class CandidateController {

  /** That a concern is not heard though it has a basis. */
  enum Held {
    /** One code for every reason: why would tell whom it concerns, such as a member's own child. */
    NOT_PLACED_YET
  }

  /**
   * A concern that waits.
   *
   * @param held that it is not heard though it has a basis; its unit is who can act
   */
  record CandidateView(
      String concern,
      String unit,
      @Nullable String instrument,
      @Nullable String instrumentVersion,
      @Nullable String level,
      @Nullable Integer ordinal,
      Instant since,
      boolean asked,
      @Nullable Held held) {

    static CandidateView of(Candidate candidate) {
      return new CandidateView(
          candidate.id().value(),
          candidate.unit().value(),
          candidate.placement().instrument(),
          candidate.placement().instrumentVersion(),
          candidate.placement().level(),
          candidate.placement().ordinal(),
          candidate.since(),
          candidate.asked() != null,
          candidate.held() == null ? null : Held.NOT_PLACED_YET);
    }
  }

  private final SeeCandidates seeCandidates;
  private final AskForBasis askForBasis;

  CandidateController(SeeCandidates seeCandidates, AskForBasis askForBasis) {
    this.seeCandidates = seeCandidates;
    this.askForBasis = askForBasis;
  }

  /** Concerns that wait for their basis, longest first; no child and no text. */
  @GetMapping
  List<CandidateView> all(Actor actor) {
    return seeCandidates.see(actor).stream().map(CandidateView::of).toList();
  }

  /** Asks the unit for a basis, once however often it is called. */
  @PostMapping("/{concern}/basis-request")
  ResponseEntity<CandidateView> ask(Actor actor, @PathVariable String concern) {
    return Answers.ok(
        askForBasis.ask(actor, new ConcernId(concern)), c -> CandidateView.of(c.state()));
  }
}
