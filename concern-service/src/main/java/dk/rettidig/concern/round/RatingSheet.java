package dk.rettidig.concern.round;

import dk.rettidig.common.aggregate.PersonalToEach;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One adult's own ratings in one round: a whole group is saved in one step.
 *
 * @param children who has a rating here
 * @param ratings by the child's id
 */
public record RatingSheet(
    SheetId id,
    RoundId round,
    PersonId rater,
    List<ChildId> children,
    @PersonalToEach Map<String, OwnRating> ratings) {

  /** Copies both. */
  public RatingSheet {
    children = List.copyOf(children);
    ratings = Map.copyOf(ratings);
  }

  static RatingSheet empty(RoundId round, PersonId rater) {
    return new RatingSheet(SheetId.of(round, rater), round, rater, List.of(), Map.of());
  }

  /** The rating of a child, submitted or not. */
  Optional<OwnRating> of(ChildId child) {
    return Optional.ofNullable(ratings.get(child.value()));
  }

  /** The rating of a child that others may see. */
  Optional<OwnRating> submitted(ChildId child) {
    return of(child).filter(OwnRating::submitted);
  }

  /**
   * Keeps a rating as a draft; what was kept before under the same id of the client stays as it is.
   *
   * @throws AlreadySubmitted when others can see it already
   */
  RatingSheet with(ChildId child, OwnRating now) {
    OwnRating before = ratings.get(child.value());
    if (before != null && before.knows(now.entries().getLast())) {
      return this;
    }
    requireDraft(before);
    return keep(child, before == null ? now : before.rewritten(now));
  }

  /**
   * Takes a draft back.
   *
   * @throws AlreadySubmitted when others can see it already
   */
  RatingSheet without(ChildId child) {
    requireDraft(ratings.get(child.value()));
    Map<String, OwnRating> left = new HashMap<>(ratings);
    left.remove(child.value());
    return new RatingSheet(
        id, round, rater, children.stream().filter(one -> !one.equals(child)).toList(), left);
  }

  /**
   * Lets others see the ratings of these children; those that they see already stay.
   *
   * @param whom the child, and the id of the writing that is to be seen
   * @throws WrittenElsewhere when another writing stands than the one that was meant
   */
  RatingSheet submit(Map<ChildId, String> whom, Instant at) {
    RatingSheet now = this;
    for (var one : whom.entrySet()) {
      OwnRating rating = ratings.get(one.getKey().value());
      if (rating != null && !rating.submitted()) {
        if (!rating.entry().equals(one.getValue())) {
          throw new WrittenElsewhere();
        }
        now = now.keep(one.getKey(), rating.submittedAt(at));
      }
    }
    return now;
  }

  private static void requireDraft(@Nullable OwnRating before) {
    if (before != null && before.submitted()) {
      throw new AlreadySubmitted();
    }
  }

  private RatingSheet keep(ChildId child, OwnRating rating) {
    Map<String, OwnRating> all = new HashMap<>(ratings);
    all.put(child.value(), rating);
    List<ChildId> whom = Stream.concat(children.stream(), Stream.of(child)).distinct().toList();
    return new RatingSheet(id, round, rater, whom, all);
  }
}
