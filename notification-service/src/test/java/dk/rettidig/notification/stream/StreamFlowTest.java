package dk.rettidig.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** The stream over real HTTP, behind the real topic. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StreamFlowTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Municipality NORDSUND = new Municipality("901");

  private final ForeignEvents events;
  private final Producer<String, byte[]> producer;
  private final FollowEvents follow;
  private final int port;
  private final String manager = "manager-" + UUID.randomUUID();

  StreamFlowTest(
      ForeignEvents events,
      Producer<String, byte[]> producer,
      FollowEvents follow,
      @LocalServerPort int port) {
    this.events = events;
    this.producer = producer;
    this.follow = follow;
    this.port = port;
  }

  @BeforeEach
  void knowsTheManagersOfBothMunicipalities() {
    events.person("901", manager, "MANAGER", "town-hall");
    events.person("902", manager, "MANAGER", "town-hall");
  }

  private Actor.Person reader() {
    return new Actor.Person(manager, NORDSUND, Set.of(Role.MANAGER));
  }

  private EventSource open(String municipality, @Nullable String lastId)
      throws IOException, InterruptedException {
    return new EventSource(port, TestTokens.person(manager, municipality, Role.MANAGER), lastId);
  }

  private String happens(String municipality) {
    String notification = "s-" + UUID.randomUUID();
    happens(municipality, notification);
    return notification;
  }

  private void happens(String municipality, String notification) {
    events.send(
        "notification-events",
        municipality,
        "clock.warned.v1",
        notification,
        Map.of(
            "notification",
            notification,
            "clock",
            "RECEIPT_6_HVERDAGE",
            "due",
            "2026-03-02T09:00:00Z",
            "child",
            "child-of-a-canary",
            "by",
            "person-of-a-canary"));
  }

  private static void awaitSeen(EventSource source, String... notifications) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(source.events()).contains(notifications));
  }

  @Test
  void beginsWithTheOverviewAndShowsWhatHappensWithoutChildOrPerson() throws Exception {
    try (EventSource source = open("901", null)) {
      await().atMost(PATIENCE).until(() -> !source.frames().isEmpty());
      String seen = happens("901");
      awaitSeen(source, seen);

      assertThat(source.frames().getFirst().name()).isEqualTo("reset");
      assertThat(source.frames().getFirst().data()).contains("escalations", "waiting");
      assertThat(source.events()).contains("RECEIPT_6_HVERDAGE").doesNotContain("canary");
    }
  }

  @Test
  void goesOnAfterALostConnectionWithNothingMissingAndNothingTwice() throws Exception {
    String before;
    String lastId;
    try (EventSource source = open("901", null)) {
      await().atMost(PATIENCE).until(() -> !source.frames().isEmpty());
      before = happens("901");
      awaitSeen(source, before);
      lastId = source.frames().getLast().id();
    }
    List<String> missed = List.of(happens("901"), happens("901"), happens("901"));

    try (EventSource source = open("901", lastId)) {
      awaitSeen(source, missed.toArray(String[]::new));
      String after = happens("901");
      awaitSeen(source, after);

      assertThat(source.frames()).noneMatch(frame -> frame.name().equals("reset"));
      assertThat(source.timesSeen(before)).isZero();
      assertThat(missed).allMatch(each -> source.timesSeen(each) == 1);
      assertThat(source.timesSeen(after)).isEqualTo(1);
    }
  }

  @Test
  void goesOnFromAPlaceThatIsNoLongerInMemory() throws Exception {
    String lastId;
    try (EventSource source = open("901", null)) {
      await().atMost(PATIENCE).until(() -> !source.frames().isEmpty());
      lastId = source.lastId();
    }
    List<String> own = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 400; i++) {
      String each = happens(i % 4 == 0 ? "901" : "902");
      if (i % 4 == 0) {
        own.add(each);
      }
    }

    try (EventSource source = open("901", lastId)) {
      awaitSeen(source, own.toArray(String[]::new));
      assertThat(source.frames()).noneMatch(frame -> frame.name().equals("reset"));
      assertThat(own).allMatch(each -> source.timesSeen(each) == 1);
    }
  }

  @Test
  void showsAnEventOnceThatTheRelaySentTwice() throws Exception {
    String twice = "s-" + UUID.randomUUID();
    var event =
        new EventEnvelope(
            "clock.warned.v1",
            "notification-service",
            twice,
            1,
            Instant.EPOCH,
            NORDSUND,
            "system",
            null,
            "{\"notification\":\"" + twice + "\"}");
    try (EventSource source = open("901", null)) {
      await().atMost(PATIENCE).until(() -> !source.frames().isEmpty());
      String start = source.lastId();
      producer.send(KafkaEvents.toRecord("notification-events", event)).get();
      producer.send(KafkaEvents.toRecord("notification-events", event)).get();
      String end = happens("901");
      awaitSeen(source, twice, end);

      assertThat(source.timesSeen(twice)).isEqualTo(1);
      try (EventSource again = open("901", start)) {
        awaitSeen(again, twice, end);
        assertThat(again.timesSeen(twice)).isEqualTo(1);
      }
    }
  }

  @Test
  void keepsTwoMunicipalitiesApart() throws Exception {
    try (EventSource nordsund = open("901", null);
        EventSource sydhavn = open("902", null)) {
      await().atMost(PATIENCE).until(() -> !nordsund.frames().isEmpty());
      await().atMost(PATIENCE).until(() -> !sydhavn.frames().isEmpty());
      String north = happens("901");
      String south = happens("902");
      awaitSeen(nordsund, north);
      awaitSeen(sydhavn, south);

      assertThat(nordsund.timesSeen(south)).isZero();
      assertThat(sydhavn.timesSeen(north)).isZero();
    }
  }

  @Test
  void staysOpenWhenNothingHappensForLongerThanEveryTimeOut() throws Exception {
    try (EventSource source = open("902", null)) {
      await().atMost(PATIENCE).until(() -> source.beats() >= 10);
      assertThat(source.ended()).isFalse();

      String seen = happens("902");
      awaitSeen(source, seen);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "0", "zzzzzzzz-1", "1-1-1-1-1-1-1-1-1-1-1-zzzzz", "-", "%00"})
  void beginsAnewWithAnIdThatCannotBeUsed(String id) throws Exception {
    try (EventSource source = open("901", id)) {
      await().atMost(PATIENCE).until(() -> !source.frames().isEmpty());
      assertThat(source.frames().getFirst().name()).isEqualTo("reset");
      String seen = happens("901");
      awaitSeen(source, seen);
    }
  }

  @Test
  void sendsAtMostFourFramesASecond() throws Exception {
    try (EventSource source = open("901", null)) {
      await().atMost(PATIENCE).until(() -> !source.frames().isEmpty());
      long start = System.nanoTime();
      String last = "";
      for (int i = 0; i < 100; i++) {
        last = happens("901");
      }
      awaitSeen(source, last);
      double seconds = (System.nanoTime() - start) / 1e9;

      long frames = source.frames().stream().filter(frame -> frame.name().isEmpty()).count();
      assertThat((double) frames).isLessThanOrEqualTo(seconds * 4 + 1);
    }
  }

  @Test
  void endsWithTheTokenAndGoesOnFromTheLastId() throws Exception {
    var first = new Recorded();
    follow.follow(reader(), null, Duration.ofMillis(300), first);
    String between = happens("901");
    var second = new Recorded();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          follow.follow(reader(), first.lastId(), Duration.ofMillis(500), second);
          assertThat(second.subjects()).contains(between);
        });

    assertThat(first.subjects()).doesNotContain(between);
  }

  /** Frames without HTTP. */
  private static final class Recorded implements Sink {

    private final List<LiveEvent> events = new CopyOnWriteArrayList<>();
    private volatile @Nullable Position last;

    @Override
    public void events(Position id, List<LiveEvent> more) {
      events.addAll(more);
      last = id;
    }

    @Override
    public void reset(Position id, Overview overview) {
      last = id;
    }

    @Override
    public void beat(Position id) {
      last = id;
    }

    @Nullable String lastId() {
      Position at = last;
      return at == null ? null : at.text();
    }

    List<String> subjects() {
      return events.stream().map(LiveEvent::subject).toList();
    }
  }
}
