package dk.rettidig.notification;

import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.service.OwnTopic;
import dk.rettidig.common.service.ServiceKernel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service of escalations, formal notifications, legal clocks, delivery and the live stream. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Import(ServiceKernel.class)
public class NotificationApplication {

  /** The topic of everything that happens here. */
  public static final String EVENTS = "notification-events";

  static void main(String[] arguments) {
    new SpringApplicationBuilder(NotificationApplication.class)
        .run(withOwnConfiguration(arguments));
  }

  /** The file is not called application.yaml, since several services may share a class path. */
  private static String[] withOwnConfiguration(String[] arguments) {
    return Stream.concat(Stream.of("--spring.config.name=notification"), Arrays.stream(arguments))
        .toArray(String[]::new);
  }

  @Bean
  OwnTopic notificationEvents() {
    return new OwnTopic(EVENTS, false);
  }

  @Bean
  ProblemTexts problemTexts() {
    return new ProblemTexts(
        List.of("dk.rettidig.notification.problems", "dk.rettidig.notification.delivery.problems"));
  }
}
