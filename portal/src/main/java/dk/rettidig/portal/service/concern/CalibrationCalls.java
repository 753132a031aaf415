package dk.rettidig.portal.service.concern;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Calibrations: a team rates the same invented stories, each alone. */
@HttpExchange("/v1/calibrations")
public interface CalibrationCalls {

  /** The calibrations of the reader's units, the latest first. */
  record Calibrations(List<Line> calibrations, List<UnitLine> units) {

    /** Those of a unit. */
    public List<Line> of(String unit) {
      return calibrations.stream().filter(line -> line.unit().equals(unit)).toList();
    }
  }

  /** A calibration; {@code shown} where there is an outcome that the reader may see. */
  record Line(
      String id,
      String unit,
      Instant begunAt,
      @Nullable Instant closedAt,
      int vignettes,
      int answered,
      boolean own,
      boolean shown,
      @Nullable Double agreement) {}

  /** A unit with the stories that the reader can begin a calibration of. */
  record UnitLine(String id, String name, List<Story> choice) {}

  /** A story that can be chosen. */
  record Story(String code, String title, String story) {}

  /** What is begun. */
  record Beginning(String id, String unit, List<String> vignettes) {}

  /** A calibration as the reader sees it; {@code expected} where the reader is to answer. */
  record Calibration(
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
      List<Vignette> vignettes,
      @Nullable Outcome outcome) {

    /** Whether answers are taken. */
    public boolean open() {
      return closedAt == null;
    }

    /** Whether the reader has answered. */
    public boolean done() {
      return vignettes.stream().allMatch(one -> one.own() != null);
    }
  }

  /** A story; {@code own} is the level that the reader chose. */
  record Vignette(String code, String title, String story, @Nullable String own) {}

  /** What the team may know; without spreads where too few answered. */
  record Outcome(int answers, @Nullable Double agreement, List<Spread> spreads) {

    /** How a story was placed; null where it is not shown. */
    public @Nullable Spread of(String vignette) {
      return spreads.stream()
          .filter(spread -> spread.vignette().equals(vignette))
          .findFirst()
          .orElse(null);
    }
  }

  /** Answers by level code; {@code keptBack} of them are not counted here. */
  record Spread(String vignette, Map<String, Integer> counts, int keptBack) {

    /** How many chose the level, as far as it is shown. */
    public int at(String level) {
      return counts.getOrDefault(level, 0);
    }
  }

  /** The reader's own level for each story. */
  record OwnAnswers(Map<String, String> answers) {}

  /** All of the reader's units. */
  @GetExchange
  Calibrations own();

  /** Begins one. */
  @PostExchange
  void begin(@RequestBody Beginning beginning);

  /** One of them. */
  @GetExchange("/{id}")
  Calibration one(@PathVariable String id);

  /** Keeps the reader's own answer. */
  @PostExchange("/{id}/own-answers")
  Calibration answer(@PathVariable String id, @RequestBody OwnAnswers answers);

  /** Closes it for good. */
  @PostExchange("/{id}/closure")
  Calibration close(@PathVariable String id, @RequestHeader("If-Match") String version);
}
