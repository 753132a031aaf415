package dk.rettidig.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.notification.notification.Discretion;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.InvolvedPeople;
import dk.rettidig.notification.testing.RunningService;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** No frame, no figure and no heartbeat tells of what is kept from the reader. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KeptFramesTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Api api;
  private final ForeignEvents events;
  private final InvolvedPeople people;
  private final Ring ring;
  private final History history;
  private final ShowOverview overview;
  private final StreamReaders readers;
  private final Discretion discretion;
  private final int port;

  KeptFramesTest(
      Api api,
      ForeignEvents events,
      InvolvedPeople people,
      Ring ring,
      History history,
      ShowOverview overview,
      StreamReaders readers,
      Discretion discretion,
      @LocalServerPort int port) {
    this.api = api;
    this.events = events;
    this.people = people;
    this.ring = ring;
    this.history = history;
    this.overview = overview;
    this.readers = readers;
    this.discretion = discretion;
    this.port = port;
  }

  private static String token(String person) {
    return TestTokens.person(person, "901", Role.MANAGER);
  }

  private String harmless() {
    String id = "s-" + UUID.randomUUID();
    events.send(
        "notification-events",
        "901",
        "clock.warned.v1",
        id,
        Map.of("notification", id, "clock", "RECEIPT_6_HVERDAGE", "due", "2026-03-02T09:00:00Z"));
    return id;
  }

  private static void awaitSeen(EventSource source, List<String> notifications) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(source.events()).contains(notifications));
  }

  @Test
  void noFrameTellsAnInvolvedReaderAsItHappensOrAfterALostConnection() throws Exception {
    InvolvedPeople.Case these = people.holding(Role.MANAGER);
    Map<String, EventSource> open = new HashMap<>();
    Map<String, String> before = new HashMap<>();
    try (var free = new EventSource(port, token(these.free()), null)) {
      for (String person : these.keptFrom().keySet()) {
        var source = new EventSource(port, token(person), null);
        open.put(person, source);
        await().atMost(PATIENCE).until(() -> !source.frames().isEmpty());
        before.put(person, source.frames().getFirst().id());
      }
      await().atMost(PATIENCE).until(() -> !free.frames().isEmpty());
      these.send();
      awaitSeen(free, these.notifications());
      String end = harmless();
      for (var one : these.keptFrom().entrySet()) {
        seesAllBut(one.getValue(), these, end, Objects.requireNonNull(open.get(one.getKey())));
        try (var again = new EventSource(port, token(one.getKey()), before.get(one.getKey()))) {
          seesAllBut(one.getValue(), these, end, again);
        }
      }
      List<String> many = IntStream.range(0, 300).mapToObj(i -> harmless()).toList();
      for (var one : these.keptFrom().entrySet()) {
        try (var late = new EventSource(port, token(one.getKey()), before.get(one.getKey()))) {
          seesAllBut(one.getValue(), these, many.getLast(), late);
        }
      }
    } finally {
      open.values().forEach(EventSource::close);
    }
  }

  private static void seesAllBut(
      String kept, InvolvedPeople.Case these, String end, EventSource source) {
    awaitSeen(source, List.of(end));
    assertThat(source.events())
        .doesNotContain(kept)
        .contains(these.notifications().stream().filter(n -> !n.equals(kept)).toList());
  }

  @Test
  void theFiguresAreOverWhatTheReaderMayKnow() {
    InvolvedPeople.Case these = people.holding(Role.MANAGER);
    these.send();

    these
        .keptFrom()
        .forEach((person, notification) -> {
          assertThat(counted(person, "notifications/open"))
              .isEqualTo(counted(these.free(), "notifications/open") - 1);
          assertThat(counted(person, "notifications/notAssessed"))
              .isEqualTo(counted(these.free(), "notifications/notAssessed") - 1);
          assertThat(counted(person, "clocks/running"))
              .isEqualTo(counted(these.free(), "clocks/running") - 2);
        });
  }

  private long counted(String person, String figure) {
    return api.body(api.as(person, Role.MANAGER).get("/v1/overview"))
        .at("/counts/" + figure)
        .asLong(-1);
  }

  @Test
  void whatIsKeptBackCausesNoHeartbeatEither() {
    InvolvedPeople.Case these = people.holding(Role.MANAGER);
    String person =
        these.keptFrom().entrySet().stream()
            .filter(one -> one.getValue().equals(these.byUnknown()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    var quiet = new StreamSettings(240, 20_000, Duration.ZERO, Duration.ofMinutes(1));
    var follow = new FollowEvents(ring, history, overview, readers, discretion, quiet);
    var sent = new CopyOnWriteArrayList<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var reader = new Actor.Person(person, NORDSUND, Set.of(Role.MANAGER));
      var stream = CompletableFuture.runAsync(() -> follow(follow, reader, sent), threads);
      await().atMost(PATIENCE).until(() -> sent.contains("reset"));
      these.send();
      String end = these.sendHarmless();
      await().atMost(PATIENCE).until(() -> sent.contains(end));

      assertThat(sent).doesNotContain("beat", these.byUnknown());
      stream.join();
    }
  }

  private static void follow(FollowEvents follow, Actor.Person reader, List<String> sent) {
    try {
      follow.follow(reader, null, Duration.ofSeconds(5), new Noted(sent));
    } catch (IOException | InterruptedException cut) {
      throw new IllegalStateException(cut);
    }
  }

  private record Noted(List<String> sent) implements Sink {

    @Override
    public void events(Position id, List<LiveEvent> events) {
      events.forEach(event -> sent.add(event.subject()));
    }

    @Override
    public void reset(Position id, Overview overview) {
      sent.add("reset");
    }

    @Override
    public void beat(Position id) {
      sent.add("beat");
    }
  }
}
