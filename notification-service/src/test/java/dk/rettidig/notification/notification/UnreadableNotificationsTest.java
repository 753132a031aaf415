package dk.rettidig.notification.notification;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** A notification that cannot be read stops only itself. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UnreadableNotificationsTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Api api;
  private final ForeignEvents events;
  private final PublishedEvents published;
  private final FireClocks clocks;
  private final WatchDrafts drafts;
  private final MovableClock clock;
  private final MeterRegistry meters;
  private final MongoCollection<Document> raw;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String author = "author-" + run;
  private final List<String> broken = new ArrayList<>();

  UnreadableNotificationsTest(
      Api api,
      ForeignEvents events,
      PublishedEvents published,
      FireClocks clocks,
      WatchDrafts drafts,
      MovableClock clock,
      MeterRegistry meters,
      Databases databases) {
    this.api = api;
    this.events = events;
    this.published = published;
    this.clocks = clocks;
    this.drafts = drafts;
    this.clock = clock;
    this.meters = meters;
    this.raw = databases.collection(NORDSUND, "notifications");
  }

  @BeforeEach
  void anAuthor() {
    events.person("901", author, "PROFESSIONAL", "unit-" + run);
  }

  @AfterEach
  void nothingBrokenIsLeft() {
    var gone =
        new Document("stage", "GONE")
            .append("matter.author", "nobody")
            .append("matter.child", "no-child");
    var set = new Document("$set", gone).append("$unset", new Document("nextClock", ""));
    broken.forEach(id -> raw.updateOne(eq("_id", id), set));
  }

  private Api.Caller author() {
    return api.as(author, Role.PROFESSIONAL);
  }

  private void write(String id) {
    Map<String, String> draft = Map.of("id", id, "child", "child-" + run, "observed", "Blå mærker");
    assertThat(author().post("/v1/notifications", draft)).hasStatus(201);
  }

  private void send(String id) {
    write(id);
    assertThat(author().post("/v1/notifications/" + id + "/sending", null)).hasStatusOk();
  }

  /** Copies of a record under other ids, which its encryption does not fit. */
  private void breaks(String from, int copies, Map<String, Object> more) {
    Document there = Objects.requireNonNull(raw.find(eq("_id", from)).first());
    for (int i = 0; i < copies; i++) {
      String id = "broken-" + run + "-" + i;
      broken.add(id);
      var copy = new Document(there);
      copy.putAll(more);
      copy.append("_id", id);
      copy.append("outbox", new Document("next", 1L).append("pending", List.of()));
      raw.insertOne(copy);
    }
  }

  private double leftAside() {
    return meters
        .find("rettidig.records.left.aside")
        .tag("type", "notifications")
        .counters()
        .stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  @Test
  void theClocksOfAllOthersSpeakHoweverManyCannotBeRead() {
    String id = "n-" + run;
    send(id);
    breaks(id, 250, Map.of("nextClock", Instant.EPOCH));
    double before = leftAside();
    clock.advance(Duration.ofHours(25));
    clocks.reread(NORDSUND);
    clocks.fire(NORDSUND);

    published.awaited(e -> e.type().equals("clock.broken.v1") && e.subject().equals(id));
    assertThat(leftAside()).isGreaterThanOrEqualTo(before + 250);
  }

  @Test
  void theAuthorsOfAllOtherDraftsAreReminded() {
    String id = "d-" + run;
    write(id);
    breaks(id, 1, Map.of());
    clock.advance(Duration.ofHours(5));
    drafts.watch(NORDSUND);

    published.awaited(e -> e.type().equals("notification.draft-waits.v1") && e.body().contains(id));
  }

  @Test
  void theDeskHearsHowManyThereAre() {
    String officer = "officer-" + run;
    events.person("901", officer, "INTAKE", "desk");
    send("n-" + run);
    int before = unreadable(officer);
    breaks("n-" + run, 3, Map.of());

    assertThat(unreadable(officer)).isEqualTo(before + 3);
  }

  private int unreadable(String officer) {
    JsonNode queue = api.body(api.as(officer, Role.INTAKE).get("/v1/intake/queue"));
    assertThat(queue.at("/waiting").toString()).contains("n-" + run);
    return queue.at("/unreadable").asInt();
  }

  @Test
  void theListsShowAllOthers() {
    send("n-" + run);
    breaks("n-" + run, 1, Map.of());

    assertThat(api.body(author().get("/v1/notifications"))).hasSize(1);
  }
}
