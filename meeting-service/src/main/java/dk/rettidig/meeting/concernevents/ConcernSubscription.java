package dk.rettidig.meeting.concernevents;

import dk.rettidig.common.consumption.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets what happens to concerns take effect on candidates and agendas. */
@Configuration(proxyBeanMethods = false)
class ConcernSubscription {

  @Bean
  Subscription concernEvents(FollowConcern follow) {
    return Subscription.of("meeting", "concern-events")
        .on("concern.raised.v1", ConcernPlaced.class, follow::placed)
        .on("concern.placed.v1", ConcernPlaced.class, follow::placed)
        .on("basis.set.v1", BasisSet.class, follow::basisSet)
        .on("basis.withdrawn.v1", BasisWithdrawn.class, follow::basisWithdrawn)
        .on("concern.closed.v1", ConcernClosed.class, follow::closed);
  }
}
