package dk.rettidig.concern.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.testing.contract.EventContract;
import dk.rettidig.concern.testing.RunningService;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** What is sent is held where it is really sent, in the test of what is published. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record AsyncApiTest(EventContract contract) implements RunningService {

  @Test
  void readsAndHasTheTopicsThatAreAgreed() throws ExecutionException, InterruptedException {
    assertThat(contract.departures()).isEmpty();
  }
}
