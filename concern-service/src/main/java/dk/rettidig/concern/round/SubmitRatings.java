package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Lets the others see own ratings; from then on they stand as they are. */
@Service
public class SubmitRatings {

  private final RoundDoor door;
  private final RoundScale scale;
  private final RatingSheets sheets;
  private final JointRatings joint;
  private final Clock clock;

  SubmitRatings(
      RoundDoor door, RoundScale scale, RatingSheets sheets, JointRatings joint, Clock clock) {
    this.door = door;
    this.scale = scale;
    this.sheets = sheets;
    this.joint = joint;
    this.clock = clock;
  }

  /**
   * Submits the ratings of these children, all or none; asked again it changes nothing.
   *
   * @param meant each child with the id of the writing that is to be seen
   * @return of whom a rating is submitted now
   * @throws NotNow when the round takes no ratings
   * @throws NotInTheGroup when one of the children is not, or no longer, for the actor to rate
   * @throws Invalid naming each child who is not rated, or not thriving and without a reason, as
   *     {@code ratings.<child>} and {@code ratings.<child>.reason}
   * @throws AlreadyRatedJointly when one of them was rated together meanwhile
   * @throws WrittenElsewhere when another writing stands than the one that is meant
   */
  public List<ChildId> submit(Actor.Person actor, RoundId id, Map<ChildId, String> meant) {
    RoundDoor.Entry entry = door.find(actor, id);
    entry.round().requireTaking();
    meant.keySet().forEach(child -> door.rated(entry, child));
    PersonId rater = entry.reader().person();
    Municipality municipality = actor.municipality();
    RatingSheet sheet = sheets.of(municipality, id, rater);
    List<ChildId> waiting =
        meant.keySet().stream().filter(child -> sheet.submitted(child).isEmpty()).toList();
    requireComplete(municipality, entry.round(), sheet, waiting);
    if (!joint.rated(municipality, id, waiting).isEmpty()) {
      throw new AlreadyRatedJointly();
    }
    Instant now = clock.instant();
    RatingSheet after = sheets.write(actor, id, rater, latest -> latest.submit(meant, now));
    return after.children().stream().filter(one -> after.submitted(one).isPresent()).toList();
  }

  private void requireComplete(
      Municipality municipality, Round round, RatingSheet sheet, List<ChildId> waiting) {
    List<String> missing =
        waiting.stream()
            .flatMap(child ->
                sheet
                    .of(child)
                    .map(rating ->
                        needsReason(municipality, round, rating)
                            ? List.of("ratings." + child.value() + ".reason")
                            : List.<String>of())
                    .orElseGet(() -> List.of("ratings." + child.value()))
                    .stream())
            .toList();
    if (!missing.isEmpty()) {
      throw Invalid.missing(missing);
    }
  }

  private boolean needsReason(Municipality municipality, Round round, OwnRating rating) {
    return rating.reason() == null
        && !scale.thriving(municipality, round.instrument(), rating.placement());
  }
}
