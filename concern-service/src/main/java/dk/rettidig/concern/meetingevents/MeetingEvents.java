package dk.rettidig.concern.meetingevents;

import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.concern.concern.AskForBasis;
import dk.rettidig.concern.concern.ConcernId;
import dk.rettidig.concern.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only place that knows the events of meeting-service. */
@Configuration(proxyBeanMethods = false)
class MeetingEvents {

  /** What this service needs of {@code basis.asked.v1}. */
  record BasisAsked(String concern, String askedBy, @Nullable Boolean another) {}

  @Bean
  Subscription meetingEventsOfConcerns(AskForBasis askForBasis) {
    return Subscription.of("concern", "meeting-events")
        .on(
            "basis.asked.v1",
            BasisAsked.class,
            (event, body) ->
                askForBasis.ask(
                    event,
                    new ConcernId(body.concern()),
                    new PersonId(body.askedBy()),
                    Boolean.TRUE.equals(body.another())));
  }
}
