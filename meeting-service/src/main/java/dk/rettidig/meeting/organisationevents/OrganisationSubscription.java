package dk.rettidig.meeting.organisationevents;

import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.meeting.organisation.People;
import dk.rettidig.meeting.organisation.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the small record of units and people up to date. */
@Configuration(proxyBeanMethods = false)
class OrganisationSubscription {

  @Bean
  Subscription organisationEvents(Units units, People people) {
    return Subscription.of("meeting", "organisation-events")
        .on("unit.changed.v1", UnitChanged.class, (event, body) -> units.keep(event, body.toUnit()))
        .on(
            "person.changed.v1",
            PersonChanged.class,
            (event, body) -> people.keep(event, body.toPerson()));
  }
}
