package dk.rettidig.notification.stream.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.contract.AsyncApi;
import dk.rettidig.notification.NotificationApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ShowableTest {

  private static final String TOPIC = NotificationApplication.EVENTS;

  private final Showable showable = new Showable(new JsonMapper());

  @Test
  void theLiveStreamShowsExactlyTheTypesThatAreAgreed() {
    AsyncApi agreed = AsyncApi.read();
    Set<String> shown =
        agreed.typesOn(TOPIC).stream()
            .filter(type -> showable.of(example(type)).isPresent())
            .collect(Collectors.toSet());

    assertThat(shown).isNotEmpty().isEqualTo(agreed.tailed("notification-service", TOPIC));
  }

  private static ConsumerRecord<String, byte[]> example(String type) {
    var event =
        new EventEnvelope(
            type,
            "notification-service/notifications",
            "n",
            1,
            Instant.EPOCH,
            new Municipality("901"),
            "p",
            null,
            body(type));
    var sent = KafkaEvents.toRecord(TOPIC, event);
    var record = new ConsumerRecord<>(TOPIC, 0, 0, sent.key(), body(type).getBytes(UTF_8));
    sent.headers().forEach(record.headers()::add);
    return record;
  }

  private static String body(String type) {
    try {
      return Files.readString(Path.of("..", "contracts", "events", type + ".example.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
