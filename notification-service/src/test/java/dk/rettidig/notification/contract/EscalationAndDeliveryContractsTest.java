package dk.rettidig.notification.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.event.WireEvent;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final Path EVENTS = Path.of("..", "contracts", "events");
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
              Role.UNIT_LEADER,
              Place.Kind.CONCERNED_UNIT,
              "u",
              AT),
          new EscalationRaised(
              ESCALATION, "r", null, "n", null, null, Role.MANAGER, Place.Kind.ANYWHERE, null, AT),
          new EscalationAcknowledged(ESCALATION, null, "u", "p"),
          new EscalationAcknowledged(ESCALATION, "n", null, "p"),
          new EscalationPassedOn(
              ESCALATION, null, "u", Role.MANAGER, Place.Kind.NAMED_UNIT, "v", AT),
          new EscalationPassedOn(
              ESCALATION, "n", null, Role.MANAGER, Place.Kind.ANYWHERE, null, AT),
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

  private static String read(String file) throws IOException {
    return Files.readString(EVENTS.resolve(file));
  }

  private static Schema schema(String type) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(read(type + ".schema.json"), InputFormat.JSON);
  }

  @ParameterizedTest
  @FieldSource("PUBLISHED")
  void everyPublishedBodyAndItsExampleKeepTheSchema(DomainEvent event) throws IOException {
    WireEvent wire = publishing.toWire(event);
    Schema schema = schema(wire.type());

    assertThat(schema.validate(json.writeValueAsString(wire.body()), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(read(wire.type() + ".example.json"), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemasRefuseAChildAndFreeText() throws IOException {
    Schema raised = schema("escalation.raised.v1");
    String example = read("escalation.raised.v1.example.json");

    assertThat(raised.validate(example.replaceFirst("\\{", "{\"child\":\"x\","), InputFormat.JSON))
        .isNotEmpty();
    assertThat(raised.validate(example.replace("immediate", "Ida Holm er slået"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void everyConsumedTypeReadsItsProducersExample() throws IOException {
    for (Subscription subscription : subscriptions) {
      for (var handler : subscription.handlers().entrySet()) {
        String example = read(handler.getKey() + ".example.json");
        assertThat(json.readValue(example, handler.getValue().body())).isNotNull();
      }
    }
  }
}
