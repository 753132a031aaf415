package dk.rettidig.portal.concern;

import dk.rettidig.portal.service.concern.ConcernRecords.Account;
import dk.rettidig.portal.service.concern.ConcernRecords.Concern;
import dk.rettidig.portal.service.concern.ConcernRecords.Edition;
import dk.rettidig.portal.service.concern.ConcernRecords.Placed;
import dk.rettidig.portal.service.concern.ConcernRecords.Suspicion;
import dk.rettidig.portal.service.concern.Scales.Scale;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a concern said before, each edition with everything that it held. */
@Component
class Editions {

  private final ConcernFrame frame;
  private final ChosenScale scales;

  Editions(ConcernFrame frame, ChosenScale scales) {
    this.frame = frame;
    this.scales = scales;
  }

  /**
   * One of them, to be read as the concern itself is.
   *
   * @param by the name of who changed it, as far as it can be had
   * @param scale the one that it was placed on
   */
  record Past(
      Instant until,
      @Nullable String by,
      Account account,
      @Nullable Placed placement,
      @Nullable Suspicion suspicion,
      List<String> suspectedNames,
      boolean asksForForum,
      @Nullable Scale scale) {}

  /**
   * The editions, oldest first.
   *
   * @param now the scale of the concern as it stands
   */
  List<Past> of(Concern concern, @Nullable Scale now) {
    return concern.history().stream().map(edition -> past(edition, concern, now)).toList();
  }

  private Past past(Edition edition, Concern concern, @Nullable Scale now) {
    return new Past(
        edition.until(),
        edition.by() == null ? null : frame.colleague(edition.by()),
        edition.account(),
        edition.placement(),
        edition.suspicion(),
        frame.suspected(edition.suspicion()),
        edition.asksForForum(),
        scale(edition.placement(), concern.placement(), now));
  }

  private @Nullable Scale scale(
      @Nullable Placed then, @Nullable Placed placed, @Nullable Scale now) {
    if (then == null || (placed != null && then.isOnScaleOf(placed))) {
      return now;
    }
    return scales.of(then.instrument(), then.version());
  }
}
