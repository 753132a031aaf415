package dk.rettidig.concern.contract;

import dk.rettidig.common.testing.contract.EventContract;
import dk.rettidig.concern.testing.RunningService;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** What is sent is held where it is really sent, in the test of what is published. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AsyncApiTest implements RunningService {

  private final EventContract contract;

  AsyncApiTest(EventContract contract) {
    this.contract = contract;
  }

  @Test
  void readsExactlyWhatIsAgreed() {
    contract.readsExactlyWhatIsAgreed();
  }

  @Test
  void hasTheTopicsThatAreAgreed() throws ExecutionException, InterruptedException {
    contract.topicsAreAsAgreed();
  }
}
