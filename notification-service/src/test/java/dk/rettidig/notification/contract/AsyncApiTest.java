package dk.rettidig.notification.contract;

import dk.rettidig.common.testing.contract.EventContract;
import dk.rettidig.notification.NotificationApplication;
import dk.rettidig.notification.testing.ServiceTest;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** What the live stream reads beside the groups is held where it is chosen. */
@ServiceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AsyncApiTest {

  private final EventContract contract;

  AsyncApiTest(EventContract contract) {
    this.contract = contract;
  }

  @Test
  void sendsExactlyWhatIsAgreed() {
    contract.sendsExactlyWhatIsAgreed(
        Map.of(NotificationApplication.EVENTS, contract.publishedTypes()));
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
