package dk.rettidig.common.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** A running service reads what {@code contracts/asyncapi.yaml} says, and has the topics of it. */
public interface AsyncApiIsHeld {

  /** Of the service under test. */
  EventContract contract();

  @Test
  default void readsExactlyWhatIsAgreed() {
    assertThat(contract().read()).isNotEmpty().isEqualTo(contract().agreedToRead());
  }

  @Test
  default void everyConsumerHasItsDeadLetters() {
    assertThat(contract().deadLetterTopics()).isEqualTo(contract().agreedDeadLetterTopics());
  }

  @Test
  default void hasTheTopicsThatAreAgreed() throws ExecutionException, InterruptedException {
    assertThat(contract().topics()).isEqualTo(contract().agreedTopics());
  }
}
