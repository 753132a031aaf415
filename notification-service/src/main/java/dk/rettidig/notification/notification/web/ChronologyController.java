package dk.rettidig.notification.notification.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.access.Relation;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.ReadNotifications;
import dk.rettidig.notification.notification.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What happened here in a child's course, as far as this reader may know. */
@RestController
class ChronologyController {

  /**
   * Something that happened.
   *
   * @param kind a code
   * @param text only to the author
   */
  record Row(Instant at, String kind, String title, @Nullable String text, String notification) {}

  private final ReadNotifications read;

  ChronologyController(ReadNotifications read) {
    this.read = read;
  }

  /** What became of notifications about a child, as far as the reader may know. */
  @GetMapping("/v1/children/{child}/chronology")
  List<Row> chronology(Actor.Person actor, Locale language, @PathVariable String child) {
    return read.onChild(actor, child).stream()
        .flatMap(seen -> rows(seen.stored().state(), seen.as(), language).stream())
        .sorted(Comparator.comparing(Row::at).reversed())
        .toList();
  }

  private static List<Row> rows(Notification n, Relation as, Locale language) {
    var rows = new ArrayList<Row>();
    StepsView steps = StepsView.of(n);
    String text = as == Relation.AUTHOR ? n.content().observed() : null;
    if (n.stage() == Stage.DRAFT) {
      add(rows, n, steps.startedAt(), "draft", "draft", text, language);
    }
    add(rows, n, steps.receivedAt(), "sent", "sent", text, language);
    add(rows, n, steps.openedAt(), "opened", "opened", null, language);
    add(rows, n, steps.acknowledgedAt(), "acknowledged", "acknowledged", null, language);
    add(rows, n, steps.assessedAt(), "assessed", "assessed", null, language);
    add(rows, n, steps.receiptAt(), "receipted", "receipted", null, language);
    add(rows, n, steps.feedbackAt(), "fed-back", "fed-back", null, language);
    boolean arrived = n.desk().forwarding().filter(one -> one.arrival() == null).isEmpty();
    String forwarded = arrived ? "forwarded" : "forwarded.unconfirmed";
    add(rows, n, steps.forwardedAt(), "forwarded", forwarded, null, language);
    return rows;
  }

  private static void add(
      List<Row> rows,
      Notification n,
      @Nullable Instant at,
      String kind,
      String title,
      @Nullable String text,
      Locale language) {
    if (at != null) {
      String words = NotificationWords.WORDS.of("chronology." + title, language);
      rows.add(new Row(at, "notification:" + kind, words, text, n.id().value()));
    }
  }
}
