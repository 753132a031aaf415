package dk.rettidig.common.service;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ServiceKernel.class, NoteService.NotesController.class})
class NoteService {

  record Heard(String note) {}

  @Bean
  Publishing publishing() {
    return event -> new WireEvent("note.written.v1", event);
  }

  @Bean
  ProblemTexts problemTexts() {
    return new ProblemTexts(List.of());
  }

  @Bean
  OwnTopic noteEvents() {
    return new OwnTopic("note-events", false);
  }

  @Bean
  Queue<String> heard() {
    return new ConcurrentLinkedQueue<>();
  }

  @Bean
  Subscription hearing(Queue<String> heard) {
    return Subscription.of("hearing", "note-events")
        .on(
            "note.written.v1",
            Heard.class,
            (event, body) -> heard.add(body.note() + "/" + event.sequence() + "/" + event.actor()));
  }

  @Bean
  AggregateStore<Note> notes(AggregateStores stores) {
    return stores.open(
        AggregateKind.of(Note.class, "notes", "note-events", Note::id).about(Note::about));
  }

  record NewNote(String id, String child, String text) {}

  record NewText(String text) {}

  record NoteView(String id, String text) {

    static NoteView of(Stored<Note> stored) {
      return new NoteView(stored.state().id().value(), stored.state().text());
    }
  }

  @RestController
  @RequestMapping("/v1/notes")
  static class NotesController {

    private final AggregateStore<Note> notes;

    NotesController(AggregateStore<Note> notes) {
      this.notes = notes;
    }

    @PostMapping
    ResponseEntity<NoteView> write(Actor.Person author, @RequestBody NewNote note) {
      return Answers.created(
          "/v1/notes/" + note.id(),
          notes.create(author, note, Note.write(note.id(), note.child(), note.text())),
          NoteView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<NoteView> read(Actor reader, @PathVariable String id) {
      return Answers.ok(notes.get(reader.municipality(), new Note.NoteId(id)), NoteView::of);
    }

    @PutMapping("/{id}")
    ResponseEntity<NoteView> rewrite(
        Actor author, ExpectedVersion seen, @PathVariable String id, @RequestBody NewText text) {
      return Answers.changed(
          () ->
              notes.change(
                  author,
                  new Note.NoteId(id),
                  seen.number(),
                  text,
                  note -> note.rewrite(text.text())),
          NoteView::of);
    }
  }
}
