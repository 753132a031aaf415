package dk.rettidig.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.testing.contract.EventContract;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record AsyncApiTest(EventContract contract) {

  @Test
  void readsAndHasTheTopicsThatAreAgreed() throws ExecutionException, InterruptedException {
    assertThat(contract.departures()).isEmpty();
  }

  @Test
  void sendsExactlyWhatIsAgreed() {
    assertThat(contract.sent(Map.of(MeetingApplication.TOPIC, contract.publishedTypes())))
        .isEqualTo(contract.agreedToSend());
    assertThat(contract.publishedTypes()).hasSameSizeAs(contract.eventClasses());
  }
}
