package dk.rettidig.concern;

import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.service.OwnTopic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the kernel must be told of this service: its topics and the texts of its refusals. */
@Configuration(proxyBeanMethods = false)
class ConcernSettings {

  @Bean
  OwnTopic organisationEvents() {
    return new OwnTopic("organisation-events", true);
  }

  @Bean
  OwnTopic childEvents() {
    return new OwnTopic("child-events", true);
  }

  @Bean
  OwnTopic concernEvents() {
    return new OwnTopic("concern-events", false);
  }

  @Bean
  ProblemTexts problemTexts() {
    return new ProblemTexts(List.of("dk.rettidig.concern.problems"));
  }
}
