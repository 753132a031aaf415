package dk.rettidig.concern;

import dk.rettidig.common.service.ServiceKernel;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The concern service as an application of its own, or as one context among others.
 *
 * <p>Spring Data's own template wants one database; here there is one per municipality (D4).
 */
@SpringBootApplication
@EnableScheduling
@Import(ServiceKernel.class)
public class ConcernApplication {

  /** Starts the service; its settings lie in {@code concern.yaml}. */
  public static void main(String[] arguments) {
    new SpringApplicationBuilder(ConcernApplication.class)
        .properties("spring.config.name=concern")
        .run(arguments);
  }
}
