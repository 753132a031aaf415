package dk.rettidig.meeting.forum.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.forum.ForumAccess;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.PlanSeries;
import dk.rettidig.meeting.forum.Series;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forums and their plans. */
@RestController
@RequestMapping("/v1/series")
class SeriesController {

  private final Readers readers;
  private final Forums forums;
  private final PlanSeries planSeries;

  SeriesController(Readers readers, Forums forums, PlanSeries planSeries) {
    this.readers = readers;
    this.forums = forums;
    this.planSeries = planSeries;
  }

  /** The forums of the municipality. */
  @GetMapping
  List<SeriesView> all(Actor actor) {
    NotAllowed.unless(ForumAccess.maySeeSeries(readers.of(actor)));
    return forums.all(actor.municipality()).stream().map(SeriesView::of).toList();
  }

  /** Plans a forum's meetings a year ahead; one forum per district. */
  @PostMapping
  ResponseEntity<SeriesView> plan(Actor actor, @Valid @RequestBody SeriesRequest request) {
    Stored<Series> planned = planSeries.plan(actor, request.toSeries());
    return Answers.created(
        "/v1/series/" + planned.state().id().value(), planned, s -> SeriesView.of(s.state()));
  }
}
