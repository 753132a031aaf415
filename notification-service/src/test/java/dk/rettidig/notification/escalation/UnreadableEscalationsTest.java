package dk.rettidig.notification.escalation;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.due.Due;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** An escalation that cannot be read stops only itself. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UnreadableEscalationsTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final ForeignEvents events;
  private final Escalations escalations;
  private final EscalationDeadlines deadlines;
  private final MovableClock clock;
  private final MongoCollection<Document> raw;

  UnreadableEscalationsTest(
      ForeignEvents events,
      Escalations escalations,
      EscalationDeadlines deadlines,
      MovableClock clock,
      Databases databases) {
    this.events = events;
    this.escalations = escalations;
    this.deadlines = deadlines;
    this.clock = clock;
    this.raw = databases.collection(NORDSUND, "escalations");
  }

  @Test
  void theSweepFindsAllOthers() {
    String notification = "n-" + UUID.randomUUID();
    EscalationId id = EscalationId.of(notification, "receipt-late");
    events.send(
        "notification-events",
        "901",
        "clock.broken.v1",
        notification,
        Map.of(
            "notification", notification,
            "clock", "RECEIPT_6_HVERDAGE",
            "due", "2026-02-03T08:00:00Z"));
    await().atMost(Duration.ofSeconds(30)).until(() -> escalations.find(NORDSUND, id).isPresent());
    Document broken = new Document(Objects.requireNonNull(raw.find(eq("_id", id.value())).first()));
    broken.append("_id", "broken-" + notification).append("state", "NO_SUCH_STATE");
    raw.insertOne(broken);
    try {
      var later = clock.instant().plus(Duration.ofDays(2));
      assertThat(deadlines.leftBehind(NORDSUND, later)).contains(new Due(NORDSUND, id.value()));
    } finally {
      var gone = new Document("$unset", new Document("due", ""));
      raw.updateOne(eq("_id", "broken-" + notification), gone);
    }
  }
}
