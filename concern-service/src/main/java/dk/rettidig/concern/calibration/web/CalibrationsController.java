package dk.rettidig.concern.calibration.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.calibration.Answer;
import dk.rettidig.concern.calibration.AnswerVignettes;
import dk.rettidig.concern.calibration.BeginCalibration;
import dk.rettidig.concern.calibration.CalibrationId;
import dk.rettidig.concern.calibration.CalibrationSession;
import dk.rettidig.concern.calibration.CloseCalibration;
import dk.rettidig.concern.calibration.FindCalibrations;
import dk.rettidig.concern.calibration.Invalid;
import dk.rettidig.concern.calibration.ReadCalibration;
import dk.rettidig.concern.organisation.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calibrations of the reader's units: nobody's answer is in any of them but the reader's own. */
@RestController
@RequestMapping("/v1/calibrations")
class CalibrationsController {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  /** Which stories the team of a unit is to rate. */
  record BeginRequest(
      @Required @Nullable String id,
      @Required @Nullable String unit,
      @Required @Nullable List<String> vignettes) {

    CalibrationId toId() {
      if (!ID.matcher(required("id", id)).matches()) {
        throw Invalid.impossible("id");
      }
      return new CalibrationId(required("id", id));
    }

    BeginCalibration.Beginning toBeginning() {
      return new BeginCalibration.Beginning(
          new UnitId(required("unit", unit)), required("vignettes", vignettes));
    }
  }

  /** The reader's own level for each story, by its code. */
  record OwnAnswersRequest(@Required @Nullable Map<String, String> answers) {

    @Override
    public String toString() {
      return "OwnAnswersRequest[…]";
    }
  }

  /** That it is begun. */
  record Begun(String id, long version) {

    static Begun of(Stored<CalibrationSession> stored) {
      return new Begun(stored.state().id().value(), stored.version());
    }
  }

  private final FindCalibrations find;
  private final BeginCalibration begin;
  private final ReadCalibration read;
  private final AnswerVignettes answer;
  private final CloseCalibration close;

  CalibrationsController(
      FindCalibrations find,
      BeginCalibration begin,
      ReadCalibration read,
      AnswerVignettes answer,
      CloseCalibration close) {
    this.find = find;
    this.begin = begin;
    this.read = read;
    this.answer = answer;
    this.close = close;
  }

  /** The calibrations of the units where the reader works with children, the latest first. */
  @GetMapping
  CalibrationList own(Actor.Person actor, Locale language) {
    return CalibrationList.of(find.of(actor), language);
  }

  /** Begins a calibration of a unit, for who leads it. */
  @PostMapping
  ResponseEntity<Begun> begin(Actor.Person actor, @RequestBody BeginRequest request) {
    CalibrationId id = request.toId();
    return Answers.created(
        "/v1/calibrations/" + id.value(), begin.begin(actor, id, request.toBeginning()), Begun::of);
  }

  /** A calibration with its stories, the reader's own answer, and the outcome once it is closed. */
  @GetMapping("/{id}")
  ResponseEntity<CalibrationView> read(
      Actor.Person actor, @PathVariable String id, Locale language) {
    return shown(actor, id, language);
  }

  /** Keeps the reader's own answer; the last of the team to answer closes the calibration. */
  @PostMapping("/{id}/own-answers")
  ResponseEntity<CalibrationView> answer(
      Actor.Person actor,
      @PathVariable String id,
      @RequestBody OwnAnswersRequest request,
      Locale language) {
    var own = new Answer(required("answers", request.answers()));
    answer.answer(actor, new CalibrationId(id), own);
    return shown(actor, id, language);
  }

  /** Closes it for good, for who leads the unit. */
  @PostMapping("/{id}/closure")
  ResponseEntity<CalibrationView> close(
      Actor.Person actor, @PathVariable String id, ExpectedVersion version, Locale language) {
    return Answers.changed(
        () -> close.close(actor, new CalibrationId(id), version.number()),
        _ -> CalibrationView.of(read.read(actor, new CalibrationId(id)), language));
  }

  private ResponseEntity<CalibrationView> shown(Actor.Person actor, String id, Locale language) {
    ReadCalibration.Shown shown = read.read(actor, new CalibrationId(id));
    return Answers.ok(shown.stored(), _ -> CalibrationView.of(shown, language));
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw Invalid.missing(field);
    }
    return value;
  }
}
