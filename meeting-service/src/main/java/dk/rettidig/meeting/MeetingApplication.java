package dk.rettidig.meeting;

import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.service.OwnTopic;
import dk.rettidig.common.service.ServiceKernel;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The meeting service: advisers, forums, agendas, meetings and decisions. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@Import(ServiceKernel.class)
public class MeetingApplication {

  /** The topic that this service owns. */
  public static final String TOPIC = "meeting-events";

  /** Starts the service by itself. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(MeetingApplication.class)
        .properties("spring.config.name=meeting")
        .run(args);
  }

  @Bean
  ProblemTexts problemTexts() {
    return new ProblemTexts(List.of("dk.rettidig.meeting.problems"));
  }

  @Bean
  OwnTopic meetingEvents() {
    return new OwnTopic(TOPIC, false);
  }
}
