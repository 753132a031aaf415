package dk.rettidig.concern.round.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.problem.Refusal;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.round.Placement;
import dk.rettidig.concern.round.RateChildren;
import dk.rettidig.concern.round.ReadGroup;
import dk.rettidig.concern.round.RoundId;
import dk.rettidig.concern.round.SubmitRatings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Own ratings, a whole group at once. */
@RestController
@RequestMapping("/v1/rounds/{id}")
class GroupRatingsController {

  /** Where a child is placed. */
  record PlacementPart(
      @Nullable String level, @Nullable Map<String, String> dimensions, @Nullable String setting) {

    Placement toPlacement() {
      return new Placement(level, Objects.requireNonNullElse(dimensions, Map.of()), setting);
    }
  }

  /**
   * One writing; without a placement the draft is taken back. {@code supersedes}: writings of the
   * same child that it replaces and that may come later.
   */
  record WritingRequest(
      @Required @Nullable String entry,
      @Nullable List<String> supersedes,
      @Required @Nullable String child,
      @Nullable PlacementPart placement,
      @Nullable String reason) {

    RateChildren.Writing toWriting() {
      return new RateChildren.Writing(
          Fields.madeByClient("entry", entry),
          Objects.requireNonNullElse(supersedes, List.of()),
          new ChildId(Fields.required("child", child)),
          placement == null ? null : placement.toPlacement(),
          reason == null || reason.isBlank() ? null : reason);
    }

    @Override
    public String toString() {
      return "WritingRequest[…]";
    }
  }

  /** Several writings, each kept or refused on its own. */
  record WritingsRequest(@Required @Nullable List<WritingRequest> ratings) {}

  /** What became of a writing; {@code refused} is the code of the reason, where it is not kept. */
  record OutcomeView(String entry, String child, @Nullable String refused) {

    static OutcomeView of(RateChildren.Outcome outcome) {
      Refusal refused = outcome.refused();
      return new OutcomeView(
          outcome.writing().entry(),
          outcome.writing().child().value(),
          refused == null ? null : refused.code().value());
    }
  }

  /** Which own ratings are to be shown to the others. */
  record SubmissionRequest(@Required @Nullable List<Meant> ratings) {

    /** The writing that the rater has before the eyes. */
    record Meant(@Required @Nullable String child, @Required @Nullable String entry) {}

    Map<ChildId, String> toMeant() {
      return Fields.required("ratings", ratings).stream()
          .collect(
              Collectors.toMap(
                  one -> new ChildId(Fields.required("child", one.child())),
                  one -> Fields.required("entry", one.entry()),
                  (_, last) -> last,
                  LinkedHashMap::new));
    }
  }

  private final ReadGroup read;
  private final RateChildren rate;
  private final SubmitRatings submit;

  GroupRatingsController(ReadGroup read, RateChildren rate, SubmitRatings submit) {
    this.read = read;
    this.rate = rate;
    this.submit = submit;
  }

  /**
   * The children of a group with the reader's own ratings; without a group, those who have none.
   */
  @GetMapping("/children")
  GroupRatingsView read(
      Actor.Person actor, @PathVariable String id, @RequestParam @Nullable String group) {
    GroupId wanted = group == null || group.isEmpty() ? null : new GroupId(group);
    return GroupRatingsView.of(read.read(actor, new RoundId(id), wanted));
  }

  /** Keeps own ratings as drafts that nobody else can see. */
  @PostMapping("/own-ratings")
  List<OutcomeView> rate(
      Actor.Person actor, @PathVariable String id, @RequestBody WritingsRequest request) {
    List<RateChildren.Writing> writings =
        Fields.required("ratings", request.ratings()).stream()
            .map(WritingRequest::toWriting)
            .toList();
    return rate.rate(actor, new RoundId(id), writings).stream().map(OutcomeView::of).toList();
  }

  /** Lets the others see these own ratings; they are not changed any more. */
  @PostMapping("/submission")
  List<String> submit(
      Actor.Person actor, @PathVariable String id, @RequestBody SubmissionRequest request) {
    return submit.submit(actor, new RoundId(id), request.toMeant()).stream()
        .map(ChildId::value)
        .toList();
  }
}
