package dk.rettidig.meeting;

import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.service.OwnTopic;
import dk.rettidig.common.service.ServiceKernel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The meeting service: advisers, forums, agendas, meetings and decisions. */
// the kernel maps by itself
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@Import(ServiceKernel.class)
public class MeetingApplication {

  /** The topic that this service owns. */
  public static final String TOPIC = "meeting-events";

  /** Starts the service by itself. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(MeetingApplication.class)
        .run(
            Stream.concat(Stream.of("--spring.config.name=meeting"), Arrays.stream(args))
                .toArray(String[]::new));
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
