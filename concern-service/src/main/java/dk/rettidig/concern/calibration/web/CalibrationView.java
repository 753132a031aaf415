package dk.rettidig.concern.calibration.web;

import dk.rettidig.concern.calibration.CalibrationSession;
import dk.rettidig.concern.calibration.Outcome;
import dk.rettidig.concern.calibration.ReadCalibration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calibration as one reader sees it; {@code answered} of {@code team} have answered, {@code
 * expected} says whether the reader is one of them.
 */
record CalibrationView(
    String id,
    long version,
    String unit,
    String unitName,
    String instrument,
    String instrumentVersion,
    Instant begunAt,
    @Nullable Instant closedAt,
    boolean leads,
    boolean expected,
    int answered,
    int team,
    List<VignetteView> vignettes,
    @Nullable OutcomeView outcome) {

  /** A story in the reader's language; {@code own} is the level that the reader chose. */
  record VignetteView(String code, String title, String story, @Nullable String own) {

    @Override
    public String toString() {
      return "VignetteView[…]";
    }
  }

  /** What the team may know; without spreads where too few answered. */
  record OutcomeView(int answers, @Nullable Double agreement, List<SpreadView> spreads) {

    static @Nullable OutcomeView of(@Nullable Outcome outcome) {
      return outcome == null
          ? null
          : new OutcomeView(
              outcome.answers(),
              outcome.agreement(),
              outcome.spreads().stream()
                  .map(one -> new SpreadView(one.vignette(), one.counts(), one.keptBack()))
                  .toList());
    }
  }

  /** Answers by level code; {@code keptBack} of them are not counted here. */
  record SpreadView(String vignette, Map<String, Integer> counts, int keptBack) {}

  static CalibrationView of(ReadCalibration.Shown shown, Locale language) {
    CalibrationSession session = shown.stored().state();
    var own = shown.own();
    return new CalibrationView(
        session.id().value(),
        shown.stored().version(),
        session.unit().value(),
        shown.unit().description().name(),
        session.instrument().id(),
        session.instrument().version(),
        session.begunAt(),
        session.closedAt(),
        shown.leads(),
        shown.answers(),
        session.answered(),
        shown.team(),
        shown.vignettes().stream()
            .map(one ->
                new VignetteView(
                    one.code(),
                    one.title().in(language),
                    one.story().in(language),
                    own == null ? null : own.levels().get(one.code())))
            .toList(),
        OutcomeView.of(shown.outcome()));
  }
}
