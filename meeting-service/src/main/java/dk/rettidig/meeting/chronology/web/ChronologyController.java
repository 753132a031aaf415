package dk.rettidig.meeting.chronology.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.meeting.child.ChildId;
import dk.rettidig.meeting.chronology.SeeChronology;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a child in the forum. */
@RestController
class ChronologyController {

  private final SeeChronology seeChronology;

  ChronologyController(SeeChronology seeChronology) {
    this.seeChronology = seeChronology;
  }

  /** What the forum did for a child, as far as the reader may hear it. */
  @GetMapping("/v1/children/{id}/chronology")
  ResponseEntity<List<RowView>> see(Actor actor, Locale language, @PathVariable String id) {
    List<RowView> rows =
        seeChronology.see(actor, new ChildId(id)).stream()
            .map(row -> RowView.of(row, RowTexts.title(row, language)))
            .toList();
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(rows);
  }
}
