package dk.rettidig.concern.scale.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.scale.Invalid;
import dk.rettidig.concern.scale.ScaleDecision;
import dk.rettidig.concern.scale.ScaleDecisionId;
import dk.rettidig.concern.scale.ScaleUse;
import dk.rettidig.concern.scale.Scales;
import dk.rettidig.concern.scale.ScalesInUse;
import dk.rettidig.concern.scale.UseScale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which scale the reader's municipality uses for what, and from when. */
@RestController
@RequestMapping("/v1/instruments/in-use")
class ScalesInUseController {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  /** A version that is put in use from a day on. */
  record UseRequest(
      @Required @Nullable String id,
      @Required @Nullable ScaleUse use,
      @Required @Nullable String instrument,
      @Required @Nullable String version,
      @Required @Nullable LocalDate from) {

    ScaleDecisionId toId() {
      if (!ID.matcher(required("id", id)).matches()) {
        throw Invalid.impossible("id");
      }
      return new ScaleDecisionId(required("id", id));
    }

    UseScale.Decision toDecision() {
      return new UseScale.Decision(
          Map.of(
              required("use", use),
              DraftRequest.version(
                  "instrument",
                  required("instrument", instrument) + "@" + required("version", version))),
          required("from", from));
    }
  }

  /** A version in use; {@code from} is absent where a file chose it. */
  record UseLine(ScaleUse use, String instrument, String version, @Nullable LocalDate from) {

    static Stream<UseLine> of(ScaleDecision decision) {
      return decision.uses().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(use ->
              new UseLine(
                  use.getKey(), use.getValue().id(), use.getValue().version(), decision.from()));
    }
  }

  /** What is in use today, what will be, and what was decided before, the latest first. */
  record InUse(List<UseLine> today, List<UseLine> later, List<UseLine> decisions) {}

  private final Readers readers;
  private final Scales scales;
  private final UseScale use;

  ScalesInUseController(Readers readers, Scales scales, UseScale use) {
    this.readers = readers;
    this.scales = scales;
    this.use = use;
  }

  /** Which scale is in use for what; what is not named uses that of everywhere. */
  @GetMapping
  InUse all(Actor actor) {
    readers.staff(actor);
    ScalesInUse inUse = scales.inUse(actor.municipality());
    LocalDate today = scales.today();
    return new InUse(
        Arrays.stream(ScaleUse.values())
            .flatMap(one -> inUse.own(one, today).map(what -> line(inUse, one, what)).stream())
            .toList(),
        inUse.decisions().stream()
            .filter(decision -> decision.from().isAfter(today))
            .flatMap(UseLine::of)
            .toList(),
        inUse.decisions().stream().flatMap(UseLine::of).toList());
  }

  /** Puts a version in use from today or a later day, for administrators. */
  @PostMapping
  ResponseEntity<UseLine> use(Actor.Person actor, @RequestBody UseRequest request) {
    readers.requireAdministrator(actor);
    Stored<ScaleDecision> decided = use.use(actor, request.toId(), request.toDecision());
    return Answers.created(
        "/v1/instruments/in-use",
        decided,
        stored -> UseLine.of(stored.state()).findFirst().orElseThrow());
  }

  private UseLine line(ScalesInUse inUse, ScaleUse use, InstrumentVersion what) {
    return new UseLine(
        use,
        what.id(),
        what.version(),
        inUse.decided(use, scales.today()).map(ScaleDecision::from).orElse(null));
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw Invalid.missing(field);
    }
    return value;
  }
}
