package dk.rettidig.concern.absence.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.absence.ImportAbsence;
import dk.rettidig.concern.imports.ReportView;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the file of pupils' absence; it is a text of a JSON object and never touches the disk. */
@RestController
class ImportAbsenceController {

  /** The file's text. */
  record Files(String absence) {

    @Override
    public String toString() {
      return "Files[…]";
    }
  }

  /** What became of the file. */
  record Answer(List<ReportView> files) {}

  private final ImportAbsence importAbsence;

  ImportAbsenceController(ImportAbsence importAbsence) {
    this.importAbsence = importAbsence;
  }

  /** Takes the file of absence; a refused row keeps no other back. */
  @PostMapping("/v1/imports/absence")
  Answer take(Actor actor, @RequestBody Files files, Locale language) {
    return new Answer(List.of(ReportView.of(importAbsence.take(actor, files.absence()), language)));
  }
}
