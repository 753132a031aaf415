package dk.rettidig.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** The other authority's system begins its answers and never ends them. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StalledReceiverTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** More than may be underway to one recipient at once. */
  private static final int MANY = 12;

  private final ForeignEvents events;
  private final Receiver receiver;
  private final Correspondences correspondences;
  private final List<String> notifications =
      Stream.generate(() -> "n-" + UUID.randomUUID()).limit(MANY).toList();

  StalledReceiverTest(ForeignEvents events, Receiver receiver, Correspondences correspondences) {
    this.events = events;
    this.receiver = receiver;
    this.correspondences = correspondences;
  }

  @AfterEach
  void allIsWell() {
    receiver.feel(Receiver.Mood.WORKING);
  }

  @Test
  void everyAttemptEndsAndIsNotedAndAllArriveOnceWhenItWorksAgain() {
    receiver.feel(Receiver.Mood.STALLING);
    notifications.forEach(this::isSent);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(notifications).allSatisfy(one -> assertThat(outcomes(one)).isNotEmpty()));
    assertThat(notifications).allSatisfy(one -> assertThat(outcomes(one)).containsOnly("TIMEOUT"));

    receiver.feel(Receiver.Mood.WORKING);

    await().atMost(PATIENCE).until(() -> notifications.stream().allMatch(this::isDone));
    assertThat(notifications)
        .allSatisfy(one -> {
          List<String> ids =
              receiver.about(one).stream().map(Receiver.Call::id).distinct().toList();
          assertThat(ids).singleElement().matches(receiver::hasEffect);
        });
  }

  private void isSent(String notification) {
    events.send(
        "notification-events",
        "901",
        "notification.sent.v1",
        notification,
        Map.of("notification", notification, "unit", "school-1", "urgency", "ACUTE"));
  }

  private List<String> outcomes(String notification) {
    return toTheSystem(notification)
        .flatMap(c -> c.deliveries().stream())
        .flatMap(d -> d.attempts().stream())
        .map(Attempt::outcome)
        .toList();
  }

  private boolean isDone(String notification) {
    return toTheSystem(notification).anyMatch(c -> c.standing() == Delivery.State.DONE);
  }

  private Stream<Correspondence> toTheSystem(String notification) {
    return correspondences.about(NORDSUND, notification).stream()
        .filter(c -> c.recipient().equals("case-system"));
  }
}
