package dk.rettidig.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.notification.due.LeftAside;
import dk.rettidig.notification.notification.Discretion;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
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
  private final Supplier<Dispatch> another;
  private final Clock clock;

  TwoInstancesTest(
      ForeignEvents events,
      Receiver receiver,
      Correspondences correspondences,
      Recipients recipients,
      List<Courier> couriers,
      Discretion discretion,
      DeliverySettings settings,
      KernelSettings kernel,
      Clock clock,
      Supplier<String> ids,
      DeliveryMeters meters,
      LeftAside aside) {
    this.events = events;
    this.receiver = receiver;
    this.correspondences = correspondences;
    this.clock = clock;
    this.another =
        () ->
            new Dispatch(
                correspondences,
                recipients,
                couriers,
                discretion,
                settings,
                kernel::served,
                clock,
                ids,
                meters,
                aside);
  }

  private List<Delivery> deliveries(String notification) {
    return correspondences.about(NORDSUND, notification).stream()
        .flatMap(c -> c.deliveries().stream())
        .toList();
  }

  @Test
  void attemptEachDeliveryOnce() {
    String notification = "n-" + UUID.randomUUID();
    try (Dispatch other = another.get()) {
      other.start();
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
