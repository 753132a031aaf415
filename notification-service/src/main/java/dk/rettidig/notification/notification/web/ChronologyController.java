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
  List<Row> chronology(Actor.Person actor, @PathVariable String child) {
    return read.onChild(actor, child).stream()
        .flatMap(seen -> rows(seen.stored().state(), seen.as()).stream())
        .sorted(Comparator.comparing(Row::at).reversed())
        .toList();
  }

  private static List<Row> rows(Notification n, Relation as) {
    var rows = new ArrayList<Row>();
    String id = n.id().value();
    StepsView steps = StepsView.of(n);
    String text = as == Relation.AUTHOR ? n.content().observed() : null;
    if (n.stage() == Stage.DRAFT) {
      rows.add(
          new Row(
              steps.startedAt(),
              "notification:draft",
              "Underretning skrevet, ikke sendt",
              text,
              id));
    }
    add(rows, steps.receivedAt(), "notification:sent", "Underretning sendt", text, id);
    add(rows, steps.openedAt(), "notification:opened", "Underretning åbnet", null, id);
    add(rows, steps.acknowledgedAt(), "notification:acknowledged", "Underretning set", null, id);
    add(rows, steps.assessedAt(), "notification:assessed", "Underretning vurderet", null, id);
    add(rows, steps.receiptAt(), "notification:receipted", "Kvittering sendt", null, id);
    add(rows, steps.feedbackAt(), "notification:fed-back", "Tilbagemelding givet", null, id);
    boolean arrived = n.desk().forwarding().filter(one -> one.arrival() == null).isEmpty();
    String forwarded =
        arrived
            ? "Underretning sendt videre"
            : "Underretning sendt videre, modtagelse ikke bekræftet endnu";
    add(rows, steps.forwardedAt(), "notification:forwarded", forwarded, null, id);
    return rows;
  }

  private static void add(
      List<Row> rows,
      @Nullable Instant at,
      String kind,
      String title,
      @Nullable String text,
      String id) {
    if (at != null) {
      rows.add(new Row(at, kind, title, text, id));
    }
  }
}
