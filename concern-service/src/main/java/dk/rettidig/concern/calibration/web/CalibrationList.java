package dk.rettidig.concern.calibration.web;

import dk.rettidig.concern.calibration.CalibrationSession;
import dk.rettidig.concern.calibration.FindCalibrations;
import dk.rettidig.concern.calibration.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The calibrations of the reader's units over time, and what the reader may begin. */
record CalibrationList(List<Line> calibrations, List<UnitLine> units) {

  /**
   * A calibration; {@code shown} where its outcome is shown to the reader and enough answered for
   * it, {@code agreement} where it has one.
   */
  record Line(
      String id,
      String unit,
      Instant begunAt,
      @Nullable Instant closedAt,
      int vignettes,
      int answered,
      boolean own,
      boolean shown,
      @Nullable Double agreement) {

    static Line of(FindCalibrations.Line line) {
      CalibrationSession session = line.stored().state();
      Outcome outcome = line.outcome();
      return new Line(
          session.id().value(),
          session.unit().value(),
          session.begunAt(),
          session.closedAt(),
          session.vignettes().size(),
          session.answered(),
          line.own(),
          outcome != null && outcome.shown(),
          outcome == null ? null : outcome.agreement());
    }
  }

  /** A unit with the stories that the reader can begin a calibration of. */
  record UnitLine(String id, String name, List<Choice> choice) {}

  /** A story that can be chosen. */
  record Choice(String code, String title, String story) {}

  static CalibrationList of(FindCalibrations.Found found, Locale language) {
    return new CalibrationList(
        found.lines().stream().map(Line::of).toList(),
        found.units().stream().map(place -> unit(place, language)).toList());
  }

  private static UnitLine unit(FindCalibrations.Place place, Locale language) {
    return new UnitLine(
        place.unit().id().value(),
        place.unit().description().name(),
        place.choice().stream()
            .map(one -> new Choice(one.code(), one.title().in(language), one.story().in(language)))
            .toList());
  }
}
