package dk.rettidig.notification.testing;

import dk.rettidig.common.service.OwnTopic;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.common.testing.contract.ContractChecks;
import dk.rettidig.notification.delivery.DeliveryServers;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Points the service at the test platform and gives it a clock that tests can move. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
  TestTokens.class,
  ContractChecks.class,
  ForeignEvents.class,
  Api.class,
  InvolvedPeople.class,
  PublishedEvents.class,
  DeliveryServers.class
})
class ServiceContext {

  @Bean
  static DynamicPropertyRegistrar platform() {
    return registry -> TestPlatform.properties(registry, "notification");
  }

  @Bean
  @Scope(BeanDefinition.SCOPE_PROTOTYPE)
  OneCase oneCase(Api api, ForeignEvents events) {
    return new OneCase(api, events);
  }

  /** Topics of other services, which nobody else makes here. */
  @Bean
  OwnTopic organisationTopic() {
    return new OwnTopic("organisation-events", true);
  }

  @Bean
  OwnTopic childTopic() {
    return new OwnTopic("child-events", true);
  }

  @Bean
  OwnTopic concernTopic() {
    return new OwnTopic("concern-events", false);
  }

  @Bean
  OwnTopic meetingTopic() {
    return new OwnTopic("meeting-events", false);
  }

  @Bean
  @Primary
  MovableClock movableClock() {
    return new MovableClock();
  }
}
