package dk.rettidig.meeting.adviser.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.adviser.Adviser;
import dk.rettidig.meeting.adviser.Advisers;
import dk.rettidig.meeting.adviser.AuthorityProfile;
import dk.rettidig.meeting.organisation.PersonId;
import dk.rettidig.meeting.organisation.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Advisers and what they may decide. */
@RestController
@RequestMapping("/v1/advisers")
class AdviserController {

  record AdviserRequest(
      @NotNull @Size(max = 100) List<@NotBlank String> units,
      @NotNull @Size(max = 5) List<@NotNull DayOfWeek> days,
      @NotNull AuthorityProfile profile) {}

  record AdviserView(
      String person,
      List<String> units,
      List<DayOfWeek> days,
      AuthorityProfile profile,
      long version) {

    static AdviserView of(Stored<Adviser> stored) {
      Adviser adviser = stored.state();
      return new AdviserView(
          adviser.id().value(),
          adviser.units().stream().map(UnitId::value).toList(),
          adviser.days(),
          adviser.profile(),
          stored.version());
    }
  }

  private final Readers readers;
  private final Advisers advisers;

  AdviserController(Readers readers, Advisers advisers) {
    this.readers = readers;
    this.advisers = advisers;
  }

  /** The advisers with their units, days and authority. */
  @GetMapping
  List<AdviserView> all(Actor actor) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff() || reader.admin());
    return advisers.all(actor.municipality()).stream().map(AdviserView::of).toList();
  }

  /** Sets an adviser's units, days and authority. */
  @PutMapping("/{person}")
  ResponseEntity<AdviserView> put(
      Actor actor,
      ExpectedVersion version,
      @PathVariable String person,
      @Valid @RequestBody AdviserRequest request) {
    NotAllowed.unless(readers.of(actor).admin());
    var adviser =
        new Adviser(
            new PersonId(person),
            request.units().stream().map(UnitId::new).toList(),
            request.days(),
            request.profile());
    return Answers.changed(() -> advisers.put(actor, adviser, version.number()), AdviserView::of);
  }
}
