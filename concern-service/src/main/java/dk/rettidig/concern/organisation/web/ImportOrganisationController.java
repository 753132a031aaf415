package dk.rettidig.concern.organisation.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.imports.ReportView;
import dk.rettidig.concern.organisation.ImportOrganisation;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the organisation's files; they are the texts of a JSON object and never touch the disk. */
@RestController
class ImportOrganisationController {

  /** What became of the files. */
  record Answer(List<ReportView> files) {}

  private final ImportOrganisation importOrganisation;

  ImportOrganisationController(ImportOrganisation importOrganisation) {
    this.importOrganisation = importOrganisation;
  }

  /** Takes the files of the organisation; a refused row keeps no other back. */
  @PostMapping("/v1/imports/organisation")
  Answer take(Actor actor, @RequestBody ImportOrganisation.Files files, Locale language) {
    return new Answer(
        importOrganisation.take(actor, files).stream()
            .map(report -> ReportView.of(report, language))
            .toList());
  }
}
