package dk.rettidig.meeting.forum.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.forum.ForumAccess;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.PeopleSeries;
import dk.rettidig.meeting.forum.PlanSeries;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.forum.SeriesId;
import dk.rettidig.meeting.organisation.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forums and their plans. */
@RestController
@RequestMapping("/v1/series")
class SeriesController {

  /** Who meets, and where. */
  record PeopleRequest(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 100) String place,
      @NotBlank @Size(max = 64) String chair,
      @NotNull @Size(max = 50) List<@NotBlank String> members) {

    PeopleSeries.Gathering toGathering() {
      return new PeopleSeries.Gathering(
          name.strip(),
          place.strip(),
          new PersonId(chair),
          members.stream().map(PersonId::new).toList());
    }
  }

  private final Readers readers;
  private final Forums forums;
  private final PlanSeries planSeries;
  private final PeopleSeries peopleSeries;

  SeriesController(
      Readers readers, Forums forums, PlanSeries planSeries, PeopleSeries peopleSeries) {
    this.readers = readers;
    this.forums = forums;
    this.planSeries = planSeries;
    this.peopleSeries = peopleSeries;
  }

  /** The forums of the municipality. */
  @GetMapping
  List<SeriesView> all(Actor actor) {
    NotAllowed.unless(ForumAccess.maySeeSeries(readers.of(actor)));
    return forums.stored(actor.municipality()).stream().map(SeriesView::of).toList();
  }

  /** Plans a forum's meetings a year ahead; one forum per district. */
  @PostMapping
  ResponseEntity<SeriesView> plan(Actor actor, @Valid @RequestBody SeriesRequest request) {
    Stored<Series> planned = planSeries.plan(actor, request.toSeries());
    return Answers.created("/v1/series/" + planned.state().id().value(), planned, SeriesView::of);
  }

  /** Gives a forum another chair, other members, another name or place. */
  @PutMapping("/{id}")
  ResponseEntity<SeriesView> change(
      Actor actor,
      ExpectedVersion version,
      @PathVariable String id,
      @Valid @RequestBody PeopleRequest request) {
    return Answers.changed(
        () -> peopleSeries.change(actor, new SeriesId(id), version.number(), request.toGathering()),
        SeriesView::of);
  }
}
