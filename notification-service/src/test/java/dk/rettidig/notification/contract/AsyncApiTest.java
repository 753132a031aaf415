package dk.rettidig.notification.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.testing.contract.EventContract;
import dk.rettidig.notification.NotificationApplication;
import dk.rettidig.notification.testing.RunningService;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** What the live stream reads beside the groups is held where it is chosen. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record AsyncApiTest(EventContract contract) {

  @Test
  void readsAndHasTheTopicsThatAreAgreed() throws ExecutionException, InterruptedException {
    assertThat(contract.departures()).isEmpty();
  }

  @Test
  void sendsExactlyWhatIsAgreed() {
    assertThat(contract.sent(Map.of(NotificationApplication.EVENTS, contract.publishedTypes())))
        .isEqualTo(contract.agreedToSend());
    assertThat(contract.publishedTypes()).hasSameSizeAs(contract.eventClasses());
  }
}
