package dk.rettidig.concern.scale.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.scale.ExportModel;
import dk.rettidig.concern.scale.Invalid;
import dk.rettidig.concern.scale.ScaleDecisionId;
import dk.rettidig.concern.scale.TakeModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The municipality's whole model as one file, for administrators. */
@RestController
@RequestMapping("/v1/municipal-model")
class MunicipalModelController {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  /** The text of the file. */
  record ModelText(@Required @Nullable String file) {}

  /** The text of a file that is taken, and from when what it names is in use. */
  record TakeRequest(
      @Required @Nullable String id,
      @Required @Nullable String file,
      @Required @Nullable LocalDate from) {

    ScaleDecisionId toId() {
      if (!ID.matcher(required("id", id)).matches()) {
        throw Invalid.impossible("id");
      }
      return new ScaleDecisionId(required("id", id));
    }
  }

  /** The whole model of the municipality. */
  record WholeModel(String municipality, String file) {}

  /** What a check found: every fault, and the versions that would be new here. */
  record WholeCheck(List<CheckView.FaultView> faults, List<VersionLine> added) {

    static WholeCheck of(TakeModel.Checked checked, Locale language) {
      return new WholeCheck(
          checked.reasons().stream().map(one -> CheckView.FaultView.of(one, language)).toList(),
          checked.added().stream().map(VersionLine::of).toList());
    }
  }

  /** A version of a scale. */
  record VersionLine(String id, String version) {

    static VersionLine of(InstrumentVersion version) {
      return new VersionLine(version.id(), version.version());
    }
  }

  private final Readers readers;
  private final ExportModel export;
  private final TakeModel take;

  MunicipalModelController(Readers readers, ExportModel export, TakeModel take) {
    this.readers = readers;
    this.export = export;
    this.take = take;
  }

  /** The own scales in every version, and which scale is in use for what today. */
  @GetMapping
  WholeModel export(Actor actor) {
    var model = export.export(actor);
    return new WholeModel(model.municipality(), model.text());
  }

  /** Checks a whole model; nothing is kept. */
  @PostMapping("/checks")
  WholeCheck check(Actor actor, @RequestBody ModelText request, Locale language) {
    readers.requireAdministrator(actor);
    return WholeCheck.of(take.check(actor, required("file", request.file())), language);
  }

  /** Takes a whole model, or nothing of it. */
  @PostMapping
  WholeCheck take(Actor.Person actor, @RequestBody TakeRequest request, Locale language) {
    readers.requireAdministrator(actor);
    return WholeCheck.of(
        take.take(
            actor,
            request.toId(),
            required("file", request.file()),
            required("from", request.from())),
        language);
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw Invalid.missing(field);
    }
    return value;
  }
}
