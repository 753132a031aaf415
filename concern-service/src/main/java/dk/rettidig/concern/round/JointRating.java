package dk.rettidig.concern.round;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where those who know a child placed it together, with what each had thought alone beside it.
 *
 * @param individuals the submitted own ratings as they were then; disagreement stays to be seen
 * @param by who wrote it down
 * @param sparring whom somebody who rated alone talked with; nobody where several had rated
 * @param moved whether it is another position than the parents know, so that they must be told
 * @param told when the parents were told, oldest first
 * @param teller who has still to tell them; nobody where there is nothing to tell, or it is done
 */
public record JointRating(
    JointRatingId id,
    RoundId round,
    ChildId child,
    UnitId unit,
    InstrumentVersion instrument,
    Placement placement,
    @Personal @Nullable String reason,
    @Personal List<Individual> individuals,
    PersonId by,
    @Nullable PersonId sparring,
    Instant at,
    boolean moved,
    @Personal List<Told> told,
    @Nullable PersonId teller) {

  /** What one of them had thought alone. */
  public record Individual(
      PersonId rater, Placement placement, @Nullable String reason, Instant at) {

    /** What stands on the sheet about a child, when others may see it. */
    static Optional<Individual> on(RatingSheet sheet, ChildId child) {
      return sheet
          .submitted(child)
          .map(own -> new Individual(sheet.rater(), own.placement(), own.reason(), own.at()));
    }

    @Override
    public String toString() {
      return "Individual[…]";
    }
  }

  /**
   * That the parents were told.
   *
   * @param view what they say
   */
  public record Told(LocalDate on, @Nullable String view, PersonId by, Instant at) {

    @Override
    public String toString() {
      return "Told[…]";
    }
  }

  /** Copies the lists. */
  public JointRating {
    individuals = List.copyOf(individuals);
    told = List.copyOf(told);
  }

  /** Whether the parents have still to be told. */
  public boolean waitsForTheParents() {
    return teller != null;
  }

  /** Whether not everybody had placed the child where it was placed together. */
  public boolean disagreesWith(List<Individual> all) {
    return all.stream().anyMatch(one -> !one.placement().sameLevels(placement));
  }

  /**
   * The parents were told.
   *
   * @throws PositionNotChanged when there was nothing to tell
   */
  Change<JointRating> tell(Told now) {
    if (!moved) {
      throw new PositionNotChanged();
    }
    List<Told> more = new ArrayList<>(told);
    more.add(now);
    return Change.to(
        new JointRating(
            id,
            round,
            child,
            unit,
            instrument,
            placement,
            reason,
            individuals,
            by,
            sparring,
            at,
            true,
            more,
            null));
  }
}
