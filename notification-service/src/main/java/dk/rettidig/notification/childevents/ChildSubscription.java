package dk.rettidig.notification.childevents;

import dk.rettidig.common.consumption.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to concern-service's children. */
@Configuration(proxyBeanMethods = false)
class ChildSubscription {

  @Bean
  Subscription childEvents(KnownChildren children) {
    return Subscription.of("notification", "child-events")
        .on("child.changed.v1", ChildChanged.class, children::changed);
  }
}
