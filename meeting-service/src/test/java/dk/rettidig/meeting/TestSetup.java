package dk.rettidig.meeting;

import dk.rettidig.common.testing.ForeignService;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.common.testing.contract.ContractChecks;
import java.time.Clock;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** The platform, the others' topics, a clock that can be moved, and districts to act in. */
@TestConfiguration(proxyBeanMethods = false)
@Import({TestTokens.class, ContractChecks.class})
class TestSetup {

  @Bean
  DynamicPropertyRegistrar platform() {
    return registry -> TestPlatform.properties(registry, "meeting");
  }

  @Bean
  KafkaAdmin.NewTopics topicsOfOthers() {
    return new KafkaAdmin.NewTopics(
        Stream.of("organisation-events", "child-events", "concern-events")
            .map(name -> new NewTopic(name, 3, (short) 1))
            .toArray(NewTopic[]::new));
  }

  @Bean
  @Primary
  MovableClock movableClock() {
    return new MovableClock();
  }

  @Bean
  Districts districts(
      Producer<String, byte[]> producer, JsonMapper json, MockMvcTester http, Clock clock) {
    return new Districts(new ForeignService(producer, json, clock), new Api(http, json), clock);
  }
}
