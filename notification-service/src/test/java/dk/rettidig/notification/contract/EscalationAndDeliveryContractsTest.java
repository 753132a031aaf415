package dk.rettidig.notification.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.common.testing.contract.AgreedEvent;
import dk.rettidig.notification.delivery.Channel;
import dk.rettidig.notification.delivery.CorrespondenceId;
import dk.rettidig.notification.delivery.DeliveryEvent.DeliveryDone;
import dk.rettidig.notification.delivery.DeliveryId;
import dk.rettidig.notification.escalation.Attention;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationAcknowledged;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationPassedOn;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationRaised;
import dk.rettidig.notification.escalation.EscalationId;
import dk.rettidig.notification.escalation.Place;
import dk.rettidig.notification.testing.RunningService;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.json.JsonMapper;

/** What escalation and delivery publish and consume, held against the contracts. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EscalationAndDeliveryContractsTest {

  private static final Instant AT = Instant.parse("2026-02-03T08:31:00Z");
  private static final EscalationId ESCALATION = EscalationId.of("c", "r");
  private static final DeliveryId DELIVERY = new DeliveryId(new CorrespondenceId("d"), 1);

  static final List<DomainEvent> PUBLISHED =
      List.of(
          new EscalationRaised(
              ESCALATION,
              "r",
              "c",
              null,
              "u",
              Attention.IMMEDIATE,
              "CONCERN",
              Role.UNIT_LEADER,
              Place.Kind.CONCERNED_UNIT,
              "u",
              AT),
          new EscalationRaised(
              ESCALATION,
              "r",
              null,
              "n",
              null,
              null,
              "ASSESSMENT_24H",
              Role.MANAGER,
              Place.Kind.ANYWHERE,
              null,
              AT),
          new EscalationAcknowledged(ESCALATION, null, "u", "p"),
          new EscalationAcknowledged(ESCALATION, "n", null, "p"),
          new EscalationPassedOn(
              ESCALATION, null, "u", null, Role.MANAGER, Place.Kind.NAMED_UNIT, "v", AT),
          new EscalationPassedOn(
              ESCALATION, "n", null, "ASSESSMENT_24H", Role.MANAGER, Place.Kind.ANYWHERE, null, AT),
          new DeliveryDone(
              DELIVERY, "n", null, "case", Channel.WEBHOOK, "notification.sent.v1", AT),
          new DeliveryDone(DELIVERY, null, "e", "desk", Channel.DESK, "escalation.raised.v1", AT));

  private final Publishing publishing;
  private final List<Subscription> subscriptions;
  private final JsonMapper json;

  EscalationAndDeliveryContractsTest(
      Publishing publishing, List<Subscription> subscriptions, JsonMapper json) {
    this.publishing = publishing;
    this.subscriptions = subscriptions;
    this.json = json;
  }

  @ParameterizedTest
  @FieldSource("PUBLISHED")
  void everyPublishedBodyAndItsExampleKeepTheSchema(DomainEvent event) {
    WireEvent wire = publishing.toWire(event);
    var agreed = new AgreedEvent(wire.type());
    assertThat(agreed.faults(json.writeValueAsString(wire.body()))).isEmpty();
    assertThat(agreed.faults(agreed.example())).isEmpty();
  }

  @Test
  void theSchemasRefuseAChildAndFreeText() {
    var raised = new AgreedEvent("escalation.raised.v1");
    String example = raised.example();

    assertThat(raised.faults(example.replaceFirst("\\{", "{\"child\":\"x\","))).isNotEmpty();
    assertThat(raised.faults(example.replace("immediate", "Ida Holm er slået"))).isNotEmpty();
  }

  @Test
  void everyConsumedTypeReadsItsProducersExample() {
    for (Subscription subscription : subscriptions) {
      for (var handler : subscription.handlers().entrySet()) {
        String example = new AgreedEvent(handler.getKey()).example();
        assertThat(json.readValue(example, handler.getValue().body())).isNotNull();
      }
    }
  }
}
