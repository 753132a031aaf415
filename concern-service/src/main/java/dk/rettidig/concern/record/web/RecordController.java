package dk.rettidig.concern.record.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.readlog.SeenLook;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.instrument.Text;
import dk.rettidig.concern.record.ChronologyRow;
import dk.rettidig.concern.record.ReadRecord;
import dk.rettidig.concern.words.ConcernWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a child, and who has looked. */
@RestController
@RequestMapping("/v1/children/{id}")
class RecordController {

  /**
   * A row of the chronology; {@code placed}: a level's words, where its code alone says nothing.
   */
  record Row(
      Instant at,
      String kind,
      String title,
      @Nullable String text,
      @Nullable String concern,
      @Nullable String level,
      @Nullable String placed) {}

  private final ReadRecord read;

  RecordController(ReadRecord read) {
    this.read = read;
  }

  /** What happened here to a child, as far as the reader may see it, newest first. */
  @GetMapping("/chronology")
  List<Row> chronology(Actor.Person actor, @PathVariable String id, Locale language) {
    return read.chronology(actor, new ChildId(id)).stream()
        .map(row -> view(row, language))
        .toList();
  }

  /** Who has looked at a child's record, newest first. */
  @GetMapping("/looks")
  List<SeenLook> looks(Actor.Person actor, @PathVariable String id) {
    return read.looks(actor, new ChildId(id));
  }

  private static Row view(ChronologyRow row, Locale language) {
    String title = ConcernWords.WORDS.of("chronology." + row.kind(), language);
    Text placed = row.placed();
    return new Row(
        row.at(),
        row.kind(),
        title,
        row.text(),
        row.concern(),
        row.level(),
        placed == null ? null : placed.in(language));
  }
}
