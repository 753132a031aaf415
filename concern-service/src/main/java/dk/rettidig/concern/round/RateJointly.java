package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.hit.LookForHits;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes down where those who know a child placed it together. */
@Service
public class RateJointly {

  /**
   * What they agreed on.
   *
   * @param sparring whom somebody who rated alone talked with
   * @param withoutWaiting whether those who are expected to rate and have not are not waited for
   */
  public record Agreement(
      Placement placement,
      @Nullable String reason,
      @Nullable PersonId sparring,
      boolean withoutWaiting) {

    @Override
    public String toString() {
      return "Agreement[…]";
    }
  }

  private final RoundDoor door;
  private final RoundScale scale;
  private final RatingSheets sheets;
  private final JointRatings joint;
  private final Raters raters;
  private final LookForHits hits;
  private final Clock clock;

  RateJointly(
      RoundDoor door,
      RoundScale scale,
      RatingSheets sheets,
      JointRatings joint,
      Raters raters,
      LookForHits hits,
      Clock clock) {
    this.door = door;
    this.scale = scale;
    this.sheets = sheets;
    this.joint = joint;
    this.raters = raters;
    this.hits = hits;
    this.clock = clock;
  }

  /**
   * Keeps the joint rating with the own ones beside it; the same request again answers with it.
   *
   * @throws NotNow when the round takes no ratings
   * @throws NotInTheGroup when the child is not, or no longer, the actor's
   * @throws OwnRatingFirst when nobody has submitted an own rating, or the actor, who rates the
   *     child, has not
   * @throws OthersAreExpected when somebody who is expected to rate has not, unless nobody waits
   * @throws SparringPartnerMissing when only one has, and no colleague of the unit is named
   * @throws Invalid naming the reason, when the child is not thriving or they disagreed
   * @throws AlreadyRatedJointly when the child has its joint rating
   */
  public Stored<JointRating> rate(
      Actor.Person actor, RoundId id, ChildId childId, Agreement agreement) {
    RoundDoor.Entry entry = door.find(actor, id);
    Round round = entry.round();
    round.requireTaking();
    Child child = door.known(entry, childId);
    Municipality municipality = actor.municipality();
    scale.check(municipality, round.instrument(), agreement.placement());
    List<RatingSheet> written = sheets.in(municipality, id);
    List<JointRating.Individual> individuals = individuals(written, childId);
    requireOwnFirst(entry, child, individuals);
    requireEverybody(entry, child, written, agreement);
    requireSparring(entry, child, individuals, agreement.sparring());
    PersonId by = entry.reader().person();
    boolean moved = moved(municipality, round, childId, agreement.placement());
    var rating =
        new JointRating(
            JointRatingId.of(id, childId),
            id,
            childId,
            round.unit(),
            round.instrument(),
            agreement.placement(),
            agreement.reason(),
            individuals,
            by,
            individuals.size() == 1 ? agreement.sparring() : null,
            clock.instant(),
            moved,
            List.of(),
            moved ? by : null);
    if (rating.reason() == null
        && (rating.disagreesWith(individuals) || !thriving(municipality, rating))) {
      throw Invalid.missing("reason");
    }
    Stored<JointRating> kept = joint.create(actor, agreement, rating);
    hits.after(actor, childId, Entry.Kind.RATING);
    return kept;
  }

  private boolean thriving(Municipality municipality, JointRating rating) {
    return scale.thriving(municipality, rating.instrument(), rating.placement());
  }

  private static List<JointRating.Individual> individuals(
      List<RatingSheet> written, ChildId child) {
    return written.stream()
        .flatMap(sheet -> JointRating.Individual.on(sheet, child).stream())
        .sorted(Comparator.comparing(JointRating.Individual::at))
        .toList();
  }

  private static void requireOwnFirst(
      RoundDoor.Entry entry, Child child, List<JointRating.Individual> individuals) {
    PersonId by = entry.reader().person();
    boolean hasRated = individuals.stream().anyMatch(one -> one.rater().equals(by));
    if (individuals.isEmpty() || (ChildPolicy.rates(entry.reader(), child) && !hasRated)) {
      throw new OwnRatingFirst();
    }
  }

  /**
   * Who has already submitted has been heard; a colleague who is late is not shut out by chance.
   */
  private void requireEverybody(
      RoundDoor.Entry entry, Child child, List<RatingSheet> written, Agreement agreement) {
    Raters.Expected expected =
        raters.of(entry.reader().municipality(), entry.round().unit(), child.place().group());
    if (!agreement.withoutWaiting() && !expected.missing(child, written).isEmpty()) {
      throw new OthersAreExpected();
    }
  }

  private void requireSparring(
      RoundDoor.Entry entry,
      Child child,
      List<JointRating.Individual> individuals,
      @Nullable PersonId sparring) {
    if (individuals.size() > 1) {
      return;
    }
    if (sparring == null
        || individuals.getFirst().rater().equals(sparring)
        || !raters.maySpar(entry.reader().municipality(), entry.round().unit(), child, sparring)) {
      throw new SparringPartnerMissing();
    }
  }

  /**
   * Against the last joint rating on the same scale; where there is none, whatever is not thriving
   * is news to the parents.
   */
  private boolean moved(
      Municipality municipality, Round round, ChildId child, Placement placement) {
    Optional<Placement> before =
        joint
            .before(municipality, round, child)
            .filter(one -> one.instrument().id().equals(round.instrument().id()))
            .map(JointRating::placement);
    return before
        .map(one -> !one.sameLevels(placement))
        .orElseGet(() ->
            scale
                .gravest(municipality, round.instrument(), placement)
                .map(Level::ordinal)
                .map(ordinal -> ordinal > 1)
                .orElse(false));
  }
}
