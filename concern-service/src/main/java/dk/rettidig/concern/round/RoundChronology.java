package dk.rettidig.concern.round;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.instrument.Text;
import dk.rettidig.concern.record.ChronologyRow;
import dk.rettidig.concern.record.ChronologySource;
import dk.rettidig.concern.record.LinePoint;
import dk.rettidig.concern.record.LineSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What rounds add to the record of a child, for those inside the unit: joint ratings and that the
 * parents were told. Nobody's own rating stands there.
 */
@Service
class RoundChronology implements ChronologySource, LineSource {

  private static final Locale DANISH = Locale.of("da");

  private final JointRatings joint;
  private final RoundScale scale;

  RoundChronology(JointRatings joint, RoundScale scale) {
    this.joint = joint;
    this.scale = scale;
  }

  @Override
  public List<ChronologyRow> rows(Door.Entry entry) {
    Municipality municipality = entry.reader().municipality();
    return ofItsUnit(entry).flatMap(rating -> rows(municipality, rating)).toList();
  }

  @Override
  public List<LinePoint> points(Door.Entry entry) {
    return ofItsUnit(entry)
        .map(rating ->
            new LinePoint(
                DanishTime.dayOf(rating.at()),
                rating.instrument(),
                rating.placement().level(),
                rating.placement().dimensions(),
                rating.placement().setting(),
                null))
        .toList();
  }

  /** A rating stays with the unit that made it; it does not move with the child. */
  private Stream<JointRating> ofItsUnit(Door.Entry entry) {
    return entry.access() instanceof Access.Internal(var unit)
        ? joint.about(entry.reader().municipality(), entry.child().id()).stream()
            .filter(rating -> rating.unit().equals(unit))
        : Stream.empty();
  }

  private Stream<ChronologyRow> rows(Municipality municipality, JointRating rating) {
    Text placed =
        scale
            .gravest(municipality, rating.instrument(), rating.placement())
            .map(level -> new Text(level.label(DANISH), level.label(Locale.ENGLISH)))
            .orElse(null);
    Stream<ChronologyRow> told =
        rating.told().stream()
            .map(one -> new ChronologyRow(one.at(), "PARENTS_TOLD", one.view(), null, null));
    return Stream.concat(
        Stream.of(ChronologyRow.placed(rating.at(), "JOINT_RATING", rating.reason(), placed)),
        told);
  }
}
