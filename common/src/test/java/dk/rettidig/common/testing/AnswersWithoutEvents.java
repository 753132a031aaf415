package dk.rettidig.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.consumption.EventConsumers;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** That a service says of itself that it answers, whatever its events do; for each service. */
public interface AnswersWithoutEvents {

  /** The service under test. */
  WebApplicationContext service();

  @Test
  default void itAnswersAlsoWhenItNoLongerListensToEvents() {
    MockMvcTester http =
        MockMvcTester.from(
            service(),
            mvc ->
                mvc.addFilters(service().getBean("springSecurityFilterChain", Filter.class))
                    .build());
    EventConsumers consumers = service().getBean(EventConsumers.class);
    consumers.stop();
    try {
      assertThat(http.get().uri("/actuator/health")).hasStatus(503);
      assertThat(http.get().uri("/actuator/health/answers")).hasStatusOk();
    } finally {
      consumers.start();
    }
  }
}
