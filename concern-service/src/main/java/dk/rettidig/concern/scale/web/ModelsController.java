package dk.rettidig.concern.scale.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.instrument.Differences;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.scale.CheckModel;
import dk.rettidig.concern.scale.Invalid;
import dk.rettidig.concern.scale.SaveModel;
import dk.rettidig.concern.scale.ScaleUse;
import dk.rettidig.concern.scale.Scales;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions of the municipality's scales as model files: checked, saved, compared. */
@RestController
@RequestMapping("/v1/instruments")
class ModelsController {

  private final Readers readers;
  private final Scales scales;
  private final CheckModel check;
  private final SaveModel save;

  ModelsController(Readers readers, Scales scales, CheckModel check, SaveModel save) {
    this.readers = readers;
    this.scales = scales;
    this.check = check;
    this.save = save;
  }

  /** Checks a version without saving it, for administrators. */
  @PostMapping("/checks")
  CheckView check(Actor actor, @RequestBody DraftRequest request, Locale language) {
    readers.requireAdministrator(actor);
    return CheckView.of(check.check(actor, request.text(), request.toCompare()), language);
  }

  /** Saves a version for good, for administrators; the same again changes nothing. */
  @PutMapping("/{id}/{version}")
  ModelView save(
      Actor.Person actor,
      @PathVariable String id,
      @PathVariable String version,
      @RequestBody DraftRequest request) {
    readers.requireAdministrator(actor);
    return ModelView.of(save.save(actor, wanted(id, version), request.text()));
  }

  /** The model file of a version, for administrators. */
  @GetMapping("/{id}/{version}/file")
  ModelView file(Actor actor, @PathVariable String id, @PathVariable String version) {
    readers.requireAdministrator(actor);
    return ModelView.of(scales.known(actor.municipality(), id, version));
  }

  /** What is different from another version; where none is named, from what is in use. */
  @GetMapping("/{id}/{version}/differences")
  List<CheckView.DifferenceView> differences(
      Actor actor,
      @PathVariable String id,
      @PathVariable String version,
      @RequestParam(required = false) @Nullable String against,
      Locale language) {
    readers.staff(actor);
    Instrument now = scales.get(actor.municipality(), id, version);
    InstrumentVersion other =
        against == null
            ? scales.inUse(actor.municipality()).of(ScaleUse.EVERYWHERE, scales.today())
            : DraftRequest.version("against", against);
    Instrument before = scales.get(actor.municipality(), other.id(), other.version());
    return Differences.between(before, now).stream()
        .map(one -> CheckView.DifferenceView.of(one, language))
        .toList();
  }

  private static InstrumentVersion wanted(String id, String version) {
    try {
      return new InstrumentVersion(id, version);
    } catch (IllegalArgumentException _) { // no text can say so, either
      throw Invalid.impossible("version");
    }
  }
}
