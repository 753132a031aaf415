package dk.rettidig.meeting.childevents;

import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.meeting.child.Children;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the small record of children up to date. */
@Configuration(proxyBeanMethods = false)
class ChildSubscription {

  @Bean
  Subscription childEvents(Children children) {
    return Subscription.of("meeting", "child-events")
        .on(
            "child.changed.v1",
            ChildChanged.class,
            (event, body) -> children.keep(event, body.toChild()));
  }
}
