package dk.rettidig.concern.calibration;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.PersonalToEach;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One time that a unit's team rates the same vignettes, each alone. It closes once and stays
 * closed: an outcome before and one after a colleague's answer would show that answer.
 *
 * @param instrument the scale version that every answer is made with
 * @param vignettes the codes of the stories, in the order in which they are read
 * @param closedAt nothing while answers are taken
 * @param answers by the person's id, each under that person's own key
 * @param outcome nothing while answers are taken
 */
public record CalibrationSession(
    CalibrationId id,
    UnitId unit,
    InstrumentVersion instrument,
    List<String> vignettes,
    Instant begunAt,
    @Nullable Instant closedAt,
    @PersonalToEach Map<String, Answer> answers,
    @Nullable Outcome outcome) {

  /** Copies vignettes and answers. */
  public CalibrationSession {
    vignettes = List.copyOf(vignettes);
    answers = Map.copyOf(answers);
  }

  static Change<CalibrationSession> begin(
      CalibrationId id,
      UnitId unit,
      InstrumentVersion instrument,
      List<String> vignettes,
      Instant at) {
    return Change.to(
        new CalibrationSession(id, unit, instrument, vignettes, at, null, Map.of(), null));
  }

  /** Whether answers are taken. */
  public boolean open() {
    return closedAt == null;
  }

  /** What somebody has answered. */
  public Optional<Answer> of(PersonId person) {
    return Optional.ofNullable(answers.get(person.value()));
  }

  /** How many have answered. */
  public int answered() {
    return outcome == null ? answers.size() : outcome.answers();
  }

  /**
   * Keeps an answer in the place of an earlier one of the same person, and closes when everybody
   * has answered. The same answer again changes nothing.
   *
   * @param team whoever is expected to answer
   * @param levels the scale's level codes in their order
   * @throws AlreadyClosed when no more answers are taken
   */
  Change<CalibrationSession> answer(
      PersonId by, Answer answer, Set<PersonId> team, List<String> levels, Instant at) {
    if (answer.equals(answers.get(by.value()))) {
      return Change.to(this);
    }
    requireOpen();
    Map<String, Answer> all = new HashMap<>(answers);
    all.put(by.value(), answer);
    var now = new CalibrationSession(id, unit, instrument, vignettes, begunAt, null, all, null);
    boolean complete = team.stream().allMatch(person -> all.containsKey(person.value()));
    return complete ? now.close(levels, at) : Change.to(now);
  }

  /**
   * Takes no more answers and says what the team may know of them.
   *
   * @param levels the scale's level codes in their order
   * @throws AlreadyClosed when it was closed before
   */
  Change<CalibrationSession> close(List<String> levels, Instant at) {
    requireOpen();
    Outcome found = Outcome.of(vignettes, levels, answers.values());
    return Change.to(
        new CalibrationSession(id, unit, instrument, vignettes, begunAt, at, answers, found));
  }

  private void requireOpen() {
    if (!open()) {
      throw new AlreadyClosed();
    }
  }
}
