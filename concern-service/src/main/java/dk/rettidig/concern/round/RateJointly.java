package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
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
   */
  public record Agreement(
      Placement placement, @Nullable String reason, @Nullable PersonId sparring) {

    @Override
    public String toString() {
      return "Agreement[…]";
    }
  }

  private final RoundDoor door;
  private final RoundScale scale;
  private final RatingSheets sheets;
  private final JointRatings joint;
  private final People people;
  private final Clock clock;

  RateJointly(
      RoundDoor door,
      RoundScale scale,
      RatingSheets sheets,
      JointRatings joint,
      People people,
      Clock clock) {
    this.door = door;
    this.scale = scale;
    this.sheets = sheets;
    this.joint = joint;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Keeps the joint rating with the own ones beside it; the same request again answers with it.
   *
   * @throws NotNow when the round takes no ratings
   * @throws NotInTheGroup when the child is not, or no longer, the actor's
   * @throws OwnRatingFirst when nobody has submitted an own rating, or the actor, who rates the
   *     child, has not
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
    List<JointRating.Individual> individuals = individuals(municipality, id, childId);
    requireOwnFirst(entry, child, individuals);
    requireSparring(entry, individuals, agreement.sparring());
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
    if (rating.reason() == null && (rating.disagreement() || !thriving(municipality, rating))) {
      throw Invalid.missing("reason");
    }
    return joint.create(actor, agreement, rating);
  }

  private boolean thriving(Municipality municipality, JointRating rating) {
    return scale.thriving(municipality, rating.instrument(), rating.placement());
  }

  private List<JointRating.Individual> individuals(
      Municipality municipality, RoundId round, ChildId child) {
    return sheets.in(municipality, round).stream()
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

  private void requireSparring(
      RoundDoor.Entry entry,
      List<JointRating.Individual> individuals,
      @Nullable PersonId sparring) {
    if (individuals.size() > 1) {
      return;
    }
    if (sparring == null
        || individuals.getFirst().rater().equals(sparring)
        || !worksHere(entry, sparring)) {
      throw new SparringPartnerMissing();
    }
  }

  private boolean worksHere(RoundDoor.Entry entry, PersonId colleague) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return people.find(entry.reader().municipality(), colleague).stream()
        .flatMap(person -> person.postsOn(today).stream())
        .filter(post -> post.role() == Role.PROFESSIONAL || post.role() == Role.UNIT_LEADER)
        .anyMatch(post -> post.unit().equals(entry.round().unit()));
  }

  /**
   * Against the last joint rating on the same scale; where there is none, whatever is not thriving
   * is news to the parents.
   */
  private boolean moved(
      Municipality municipality, Round round, ChildId child, Placement placement) {
    Optional<Placement> before =
        joint
            .before(municipality, round.id(), child)
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
