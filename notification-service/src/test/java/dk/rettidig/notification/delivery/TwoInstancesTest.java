package dk.rettidig.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.test.context.TestConstructor;

/** Two instances on one store. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TwoInstancesTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final int EVENTS = 20;

  private final ForeignEvents events;
  private final Receiver receiver;
  private final Correspondences correspondences;
  private final ApplicationContext service;
  private final Clock clock;

  TwoInstancesTest(
      ForeignEvents events,
      Receiver receiver,
      Correspondences correspondences,
      ApplicationContext service,
      Clock clock) {
    this.events = events;
    this.receiver = receiver;
    this.correspondences = correspondences;
    this.service = service;
    this.clock = clock;
  }

  private List<Delivery> deliveries(String notification) {
    return correspondences.about(NORDSUND, notification).stream()
        .flatMap(c -> c.deliveries().stream())
        .toList();
  }

  @Test
  void attemptEachDeliveryOnce() {
    String notification = "n-" + UUID.randomUUID();
    try (var room = new AnnotationConfigApplicationContext()) {
      room.setParent(service);
      room.register(DeliveryConfiguration.class);
      room.refresh();
      Dispatch other = room.getBean(Dispatch.class);
      for (int i = 0; i < EVENTS; i++) {
        events.send(
            "notification-events",
            "901",
            "notification.assessed.v1",
            notification,
            Map.of("notification", notification, "at", "2026-02-03T09:00:00Z"));
        correspondences
            .about(NORDSUND, notification)
            .forEach(c -> other.expect(NORDSUND, c.id(), clock.instant()));
      }
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() ->
              assertThat(deliveries(notification))
                  .hasSize(EVENTS)
                  .allMatch(d -> d.state() == Delivery.State.DONE));
    }

    assertThat(receiver.about(notification)).hasSize(EVENTS);
    assertThat(deliveries(notification)).allMatch(d -> d.attempts().size() == 1);
  }
}
