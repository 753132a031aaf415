package dk.rettidig.notification.organisationevents;

import dk.rettidig.common.consumption.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to concern-service's organisation. */
@Configuration(proxyBeanMethods = false)
class OrganisationSubscription {

  @Bean
  Subscription organisationEvents(Colleagues colleagues, Units units) {
    return Subscription.of("notification", "organisation-events")
        .on("unit.changed.v1", UnitChanged.class, units::changed)
        .on("person.changed.v1", PersonChanged.class, colleagues::changed);
  }
}
