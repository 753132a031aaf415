package dk.rettidig.meeting;

import dk.rettidig.common.testing.contract.EventContract;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@ServiceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AsyncApiTest {

  private final EventContract contract;

  AsyncApiTest(EventContract contract) {
    this.contract = contract;
  }

  @Test
  void sendsExactlyWhatIsAgreed() {
    contract.sendsExactlyWhatIsAgreed(Map.of(MeetingApplication.TOPIC, contract.publishedTypes()));
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
