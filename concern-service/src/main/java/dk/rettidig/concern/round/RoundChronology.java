package dk.rettidig.concern.round;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.record.ChronologyRow;
import dk.rettidig.concern.record.ChronologySource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What rounds add to the chronology of a child, for those inside the unit: joint ratings and that
 * the parents were told. Nobody's own rating stands there.
 */
@Service
class RoundChronology implements ChronologySource {

  private final JointRatings joint;
  private final RoundScale scale;

  RoundChronology(JointRatings joint, RoundScale scale) {
    this.joint = joint;
    this.scale = scale;
  }

  @Override
  public List<ChronologyRow> rows(Door.Entry entry) {
    if (!(entry.access() instanceof Access.Internal)) {
      return List.of();
    }
    Municipality municipality = entry.reader().municipality();
    return joint.about(municipality, entry.child().id()).stream()
        .flatMap(rating -> rows(municipality, rating))
        .toList();
  }

  private Stream<ChronologyRow> rows(Municipality municipality, JointRating rating) {
    String level =
        scale
            .gravest(municipality, rating.instrument(), rating.placement())
            .map(Level::code)
            .orElse(null);
    Stream<ChronologyRow> told =
        rating.told().stream()
            .map(one -> new ChronologyRow(one.at(), "PARENTS_TOLD", one.view(), null, null));
    return Stream.concat(
        Stream.of(new ChronologyRow(rating.at(), "JOINT_RATING", rating.reason(), null, level)),
        told);
  }
}
