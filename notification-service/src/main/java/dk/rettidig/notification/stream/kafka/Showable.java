package dk.rettidig.notification.stream.kafka;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.event.UnreadableEvent;
import dk.rettidig.notification.stream.LiveEvent;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a record into what may be shown: known types only, and of their bodies only parts that are
 * known to lead to no child and no person. Whatever is added to an event later stays hidden until
 * it is added here.
 */
final class Showable {

  private static final Set<String> TYPES =
      Set.of(
          "escalation.raised.v1",
          "escalation.acknowledged.v1",
          "escalation.passed-on.v1",
          "notification.sent.v1",
          "notification.acknowledged.v1",
          "notification.opened.v1",
          "notification.assessed.v1",
          "notification.receipted.v1",
          "notification.fed-back.v1",
          "notification.forwarded.v1",
          "notification.forwarding-late.v1",
          "clock.warned.v1",
          "clock.broken.v1",
          "duty.unmanned.v1",
          "delivery.done.v1");
  private static final Set<String> PARTS =
      Set.of(
          "escalation",
          "notification",
          "route",
          "unit",
          "attention",
          "urgency",
          "role",
          "clock",
          "hour",
          "due",
          "at",
          "arrivedAt",
          "recipient",
          "channel",
          "kind");

  private final JsonMapper json;

  Showable(JsonMapper json) {
    this.json = json;
  }

  /** Empty for what is not shown: unreadable records, other types, history. */
  Optional<LiveEvent> of(ConsumerRecord<String, byte[]> record) {
    try {
      EventEnvelope event = KafkaEvents.fromRecord(record);
      return shown(event)
          .map(body ->
              new LiveEvent(
                  record.partition(),
                  record.offset(),
                  event.municipality(),
                  event.type(),
                  event.subject(),
                  body.path("notification").asStringOpt().orElse(null),
                  event.sequence(),
                  event.time(),
                  json.writeValueAsString(body)));
    } catch (UnreadableEvent | JacksonException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<ObjectNode> shown(EventEnvelope event) {
    if (!TYPES.contains(event.type())
        || !(json.readTree(event.body()) instanceof ObjectNode body)
        || body.path("takenOver").asBoolean(false)) {
      return Optional.empty();
    }
    return Optional.of(body.retain(PARTS));
  }
}
