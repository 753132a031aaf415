package dk.rettidig.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Nobody is on duty at the intake desk: managers hear of it, once for hours without a break. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UnmannedDutyTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ForeignEvents events;
  private final Escalations escalations;
  private final String run = UUID.randomUUID().toString();

  UnmannedDutyTest(ForeignEvents events, Escalations escalations) {
    this.events = events;
    this.escalations = escalations;
  }

  @Test
  void tellsManagersThatNobodyIsOnDuty() {
    String hour = "hour-" + UUID.randomUUID();
    events.send(
        "notification-events",
        "901",
        "duty.unmanned.v1",
        hour,
        Map.of("hour", "2026-02-03T08:00:00Z"));

    EscalationId unmanned = EscalationId.of(hour, "duty-unmanned");
    await().atMost(PATIENCE).until(() -> escalations.find(NORDSUND, unmanned).isPresent());
    assertThat(escalations.get(NORDSUND, unmanned).state().origin().about())
        .isEqualTo("DUTY_UNMANNED");
  }

  @Test
  void hoursThatFollowEachOtherWithoutAnybodyAreOneAlarm() {
    String since = "2026-02-03T09:00:00Z";
    for (String hour : List.of(since, "2026-02-03T10:00:00Z", "2026-02-03T11:00:00Z")) {
      events.send(
          "notification-events",
          "901",
          "duty.unmanned.v1",
          "hour-" + hour + run,
          Map.of("hour", hour, "since", since));
    }
    String later = "unmanned-after-" + run;
    events.send("notification-events", "901", "duty.unmanned.v1", later, Map.of("hour", since));

    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(escalations.open(NORDSUND).stream().map(one -> one.state().id()))
                .contains(
                    EscalationId.of("unmanned-1770109200", "duty-unmanned"),
                    EscalationId.of(later, "duty-unmanned")));
    assertThat(escalations.open(NORDSUND).stream().map(one -> one.state().id().value()))
        .doesNotContain(
            EscalationId.of("unmanned-1770112800", "duty-unmanned").value(),
            EscalationId.of("unmanned-1770116400", "duty-unmanned").value());
  }
}
