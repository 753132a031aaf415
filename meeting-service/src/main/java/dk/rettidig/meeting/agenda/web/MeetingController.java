package dk.rettidig.meeting.agenda.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.meeting.agenda.AddAnonymousItem;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemId;
import dk.rettidig.meeting.agenda.SeeMeetings;
import dk.rettidig.meeting.forum.LeadMeeting;
import dk.rettidig.meeting.forum.MeetingId;
import dk.rettidig.meeting.forum.SeriesId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings and their agendas. */
@RestController
@RequestMapping("/v1/meetings")
class MeetingController {

  record QuestionRequest(
      @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String id,
      @NotBlank @Size(max = 4000) String question) {}

  record Asked(String id, String meeting) {

    static Asked of(Stored<Item> item) {
      return new Asked(item.state().id().value(), item.state().place().meeting().value());
    }
  }

  private final SeeMeetings seeMeetings;
  private final AddAnonymousItem addAnonymousItem;
  private final LeadMeeting leadMeeting;
  private final Sheets sheets;

  MeetingController(
      SeeMeetings seeMeetings,
      AddAnonymousItem addAnonymousItem,
      LeadMeeting leadMeeting,
      Sheets sheets) {
    this.seeMeetings = seeMeetings;
    this.addAnonymousItem = addAnonymousItem;
    this.leadMeeting = leadMeeting;
    this.sheets = sheets;
  }

  /** The meetings of a forum from a day on, else from today, a year ahead. */
  @GetMapping
  List<MeetingView> all(
      Actor actor,
      @RequestParam String series,
      @RequestParam(required = false) @Nullable LocalDate from) {
    return seeMeetings.of(actor, new SeriesId(series), from).stream().map(MeetingView::of).toList();
  }

  /** A meeting's agenda, as far as the reader may hear it. */
  @GetMapping("/{id}")
  ResponseEntity<AgendaView> one(Actor actor, @PathVariable String id) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(sheets.view(seeMeetings.see(actor, new MeetingId(id))));
  }

  /** The actor, a member, leads the meeting in the place of the chair; the chair takes it back. */
  @PutMapping("/{id}/lead")
  MeetingView lead(Actor actor, @PathVariable String id) {
    return MeetingView.of(leadMeeting.lead(actor, new MeetingId(id)));
  }

  /** Puts an anonymous question on the agenda; it holds no link to a child. */
  @PostMapping("/{id}/items")
  ResponseEntity<Asked> ask(
      Actor actor, @PathVariable String id, @Valid @RequestBody QuestionRequest request) {
    Stored<Item> asked =
        addAnonymousItem.add(
            actor, new MeetingId(id), new ItemId(request.id()), request.question());
    return Answers.created("/v1/items/" + request.id(), asked, Asked::of);
  }
}
