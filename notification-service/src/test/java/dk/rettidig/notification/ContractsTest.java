package dk.rettidig.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.contract.AgreedEvent;
import dk.rettidig.notification.clock.ClockEvent.ClockBroken;
import dk.rettidig.notification.clock.ClockEvent.ClockWarned;
import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.intake.DutyEvent.DutyUnmanned;
import dk.rettidig.notification.notification.NotificationEvent.DraftWaits;
import dk.rettidig.notification.notification.NotificationEvent.NotificationAcknowledged;
import dk.rettidig.notification.notification.NotificationEvent.NotificationAssessed;
import dk.rettidig.notification.notification.NotificationEvent.NotificationFedBack;
import dk.rettidig.notification.notification.NotificationEvent.NotificationForwarded;
import dk.rettidig.notification.notification.NotificationEvent.NotificationForwardingLate;
import dk.rettidig.notification.notification.NotificationEvent.NotificationOpened;
import dk.rettidig.notification.notification.NotificationEvent.NotificationReceipted;
import dk.rettidig.notification.notification.NotificationEvent.NotificationSent;
import dk.rettidig.notification.notification.Urgency;
import dk.rettidig.notification.testing.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is published keeps its schema; what is consumed is read from the producers' examples. */
@RunningService
class ContractsTest {

  private static final Instant AT = Instant.parse("2026-02-03T08:31:00Z");

  private final Publishing publishing;
  private final List<Subscription> subscriptions;
  private final JsonMapper json;

  @Autowired
  ContractsTest(Publishing publishing, List<Subscription> subscriptions, JsonMapper json) {
    this.publishing = publishing;
    this.subscriptions = subscriptions;
    this.json = json;
  }

  static List<DomainEvent> published() {
    return List.of(
        new NotificationSent("n", "c", "u", Urgency.ACUTE, AT, false, List.of("p")),
        new NotificationSent("n", null, null, Urgency.ORDINARY, AT, true, List.of()),
        new NotificationOpened("n", "p"),
        new NotificationAcknowledged("n", "p"),
        new NotificationAssessed("n", AT),
        new NotificationForwardingLate("n", "902", AT),
        new NotificationReceipted("n", AT),
        new NotificationFedBack("n", AT),
        new NotificationForwarded("n", "902", AT, AT),
        new DraftWaits("n", "p", "u", true, List.of("l")),
        new ClockWarned("n", ClockKind.ASSESSMENT_24H, AT),
        new ClockBroken("n", ClockKind.INVESTIGATION_4_MONTHS, AT),
        new DutyUnmanned(AT, AT));
  }

  @ParameterizedTest
  @MethodSource("published")
  void everyPublishedBodyAndItsExampleKeepTheSchema(DomainEvent event) {
    WireEvent wire = publishing.toWire(event);
    var agreed = new AgreedEvent(wire.type());
    assertThat(agreed.faults(json.writeValueAsString(wire.body()))).isEmpty();
    assertThat(agreed.faults(agreed.example())).isEmpty();
  }

  @Test
  void theSchemaRefusesFreeTextAndTheOutcomeOfAnAssessment() {
    assertThat(
            new AgreedEvent("notification.opened.v1")
                .faults("{\"notification\": \"n\", \"by\": \"Mette Holm\"}"))
        .isNotEmpty();
    assertThat(
            new AgreedEvent("notification.assessed.v1")
                .faults(
                    "{\"notification\": \"n\", \"at\": \"2026-02-03T08:31:00Z\", \"acute\": true}"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit.changed.v1", "person.changed.v1", "child.changed.v1"})
  void theProducersExampleIsTaken(String type) {
    Subscription.Typed<?> typed =
        subscriptions.stream()
            .flatMap(s -> Stream.ofNullable(s.handlers().get(type)))
            .findFirst()
            .orElseThrow();
    assertThatCode(() -> handle(typed, type)).doesNotThrowAnyException();
  }

  private <B extends Record> void handle(Subscription.Typed<B> typed, String type) {
    String body = new AgreedEvent(type).example();
    var event =
        new EventEnvelope(
            type, "concern-service", type, 1, AT, new Municipality("902"), "test", null, body);
    typed.handler().handle(event, json.readValue(body, typed.body()));
  }
}
