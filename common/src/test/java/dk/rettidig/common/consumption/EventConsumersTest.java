package dk.rettidig.common.consumption;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rettidig.common.store.KernelFixture;
import dk.rettidig.common.testing.TestPlatform;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

class EventConsumersTest {

  @TempDir Path keys;

  @Test
  void refusesTwoSubscriptionsOfOneConsumerToATopic() {
    try (var kernel = new KernelFixture(keys);
        var producer = KernelFixture.producer(TestPlatform.broker().bootstrapServers())) {
      var parked = new ParkedEvents(kernel.databases(), KernelFixture.CLOCK);
      var subscription = Subscription.of("tests", "numbers");
      var intake = new Intake(subscription, parked, producer, JsonMapper.shared());

      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              new EventConsumers(
                  new DefaultKafkaConsumerFactory<>(Map.of()), List.of(intake, intake), 1))
          .withMessageContaining("numbers");
    }
  }
}
