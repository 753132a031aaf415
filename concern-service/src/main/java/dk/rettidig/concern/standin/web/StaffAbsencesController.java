package dk.rettidig.concern.standin.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.form.Fields;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.standin.FindAbsences;
import dk.rettidig.concern.standin.ReportAbsence;
import dk.rettidig.concern.standin.StaffAbsence;
import dk.rettidig.concern.standin.StaffAbsenceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who of those who work here is away, and who stands in. */
@RestController
@RequestMapping("/v1/staff-absences")
class StaffAbsencesController {

  /** An absence as a form sends it; nobody named stands for the reader, without a stand-in. */
  record ReportRequest(
      @Required @Nullable String id,
      @Nullable String person,
      @Required @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String standIn) {}

  /** Who stands in; nobody for the leader. */
  record StandInRequest(@Nullable String standIn) {}

  /** An absence; no cause is kept. */
  record AbsenceView(
      String id,
      long version,
      String person,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String standIn,
      @Nullable LocalDate backOn) {

    static AbsenceView of(Stored<StaffAbsence> stored) {
      StaffAbsence absence = stored.state();
      PersonId standIn = absence.standIn();
      return new AbsenceView(
          absence.id().value(),
          stored.version(),
          absence.person().value(),
          absence.from(),
          absence.to(),
          standIn == null ? null : standIn.value(),
          absence.backOn());
    }
  }

  private final FindAbsences find;
  private final ReportAbsence report;

  StaffAbsencesController(FindAbsences find, ReportAbsence report) {
    this.find = find;
    this.report = report;
  }

  /** The reader's own absences and those of the units that the reader leads, now and later. */
  @GetMapping
  List<AbsenceView> own(Actor.Person actor) {
    return find.of(actor).stream().map(AbsenceView::of).toList();
  }

  /** Marks somebody as away; who stands in acts at once. */
  @PostMapping
  ResponseEntity<AbsenceView> report(Actor.Person actor, @RequestBody ReportRequest request) {
    var id = new StaffAbsenceId(Fields.madeByClient("id", request.id()));
    String person = Fields.optional("person", request.person());
    var reported =
        new ReportAbsence.Report(
            new PersonId(person == null ? actor.id() : person),
            Fields.required("from", request.from()),
            request.to(),
            person(request.standIn()));
    return Answers.created(
        "/v1/staff-absences/" + id.value(), report.report(actor, id, reported), AbsenceView::of);
  }

  /** Says who stands in. */
  @PostMapping("/{id}/stand-in")
  ResponseEntity<AbsenceView> appoint(
      Actor.Person actor,
      @PathVariable String id,
      ExpectedVersion version,
      @RequestBody StandInRequest request) {
    return Answers.changed(
        () ->
            report.appoint(
                actor, new StaffAbsenceId(id), version.number(), person(request.standIn())),
        AbsenceView::of);
  }

  /** The person is back, from today. */
  @PostMapping("/{id}/return")
  ResponseEntity<AbsenceView> back(
      Actor.Person actor, @PathVariable String id, ExpectedVersion version) {
    return Answers.changed(
        () -> report.back(actor, new StaffAbsenceId(id), version.number()), AbsenceView::of);
  }

  private static @Nullable PersonId person(@Nullable String id) {
    String given = Fields.optional("standIn", id);
    return given == null ? null : new PersonId(given);
  }
}
