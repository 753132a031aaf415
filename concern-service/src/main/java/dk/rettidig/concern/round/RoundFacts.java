package dk.rettidig.concern.round;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.hit.FactSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Gives early detection the joint ratings of the child's unit; nobody's own rating. */
@Service
class RoundFacts implements FactSource {

  private final JointRatings joint;
  private final RoundScale scale;

  RoundFacts(JointRatings joint, RoundScale scale) {
    this.joint = joint;
    this.scale = scale;
  }

  @Override
  public Set<Entry.Kind> gives() {
    return Set.of(Entry.Kind.RATING);
  }

  @Override
  public Course read(Course soFar, Door.Entry atTheDoor) {
    if (!(atTheDoor.access() instanceof Access.Internal(var unit))) {
      return soFar;
    }
    Municipality municipality = atTheDoor.reader().municipality();
    return soFar.withRatings(
        joint.about(municipality, atTheDoor.child().id()).stream()
            .filter(rating -> rating.unit().equals(unit))
            .flatMap(rating -> entry(municipality, rating).stream())
            .toList());
  }

  private Optional<Entry.Rating> entry(Municipality municipality, JointRating rating) {
    return scale
        .ofDetection(municipality, rating.instrument(), rating.placement())
        .map(
            placed -> new Entry.Rating(rating.id().value(), DanishTime.dayOf(rating.at()), placed));
  }
}
