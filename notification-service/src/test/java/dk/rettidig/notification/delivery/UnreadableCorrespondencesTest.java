package dk.rettidig.notification.delivery;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** A correspondence that cannot be read stops only itself. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UnreadableCorrespondencesTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final ForeignEvents events;
  private final Correspondences correspondences;
  private final Dispatch dispatch;
  private final MongoCollection<Document> raw;

  UnreadableCorrespondencesTest(
      ForeignEvents events,
      Correspondences correspondences,
      Dispatch dispatch,
      Databases databases) {
    this.events = events;
    this.correspondences = correspondences;
    this.dispatch = dispatch;
    this.raw = databases.collection(NORDSUND, "correspondences");
  }

  @Test
  void theSweepFindsAllOthersAndProofsAreShown() {
    String notification = "n-" + UUID.randomUUID();
    events.send(
        "notification-events",
        "901",
        "notification.sent.v1",
        notification,
        Map.of("notification", notification, "urgency", "ACUTE", "takenOver", false));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> correspondences.about(NORDSUND, notification).size() >= 3);
    Document there =
        Objects.requireNonNull(
            raw.find(new Document("about", notification).append("recipient", "desk")).first());
    String due = "due-" + notification;
    copy(there, due, "DESK");
    copy(there, "broken-" + notification, "PIGEON");
    try {
      assertThat(dispatch.leftBehind(NORDSUND, Instant.EPOCH.plusSeconds(5)))
          .extracting(one -> one.id())
          .containsExactly(due);
      assertThat(correspondences.about(NORDSUND, notification)).isNotEmpty();
    } finally {
      var gone = new Document("$unset", new Document("due", ""));
      List.of(due, "broken-" + notification).forEach(id -> raw.updateOne(eq("_id", id), gone));
    }
  }

  private void copy(Document there, String id, String channel) {
    raw.insertOne(
        new Document(there)
            .append("_id", id)
            .append("channel", channel)
            .append("outbox", new Document("next", 1L).append("pending", List.of()))
            .append("due", Instant.ofEpochMilli(1)));
  }
}
