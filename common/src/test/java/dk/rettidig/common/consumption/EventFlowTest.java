package dk.rettidig.common.consumption;

import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;
import dk.rettidig.common.event.KafkaEvents;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** From the broker to a handler and back to the dead letters, on a real broker. */
class EventFlowTest extends WithNumbers {

  @Test
  void reachesTheHandlerInOrderPerAggregate() {
    for (int i = 1; i <= 5; i++) {
      tell("a", i, "{\"number\":" + i + ",\"extra\":true}");
    }

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(effects).hasSize(5));
    assertThat(effects).containsExactly("a/1", "a/2", "a/3", "a/4", "a/5");
  }

  @Test
  void triesAgainWithoutEndWhenTheStoreIsAway() {
    var attempts = new AtomicInteger();
    effect =
        body -> {
          if (attempts.incrementAndGet() < 4) {
            throw new MongoSocketException("away", new ServerAddress());
          }
        };
    tell("a", 1, "{\"number\":1}");
    tell("a", 2, "{\"number\":2}");

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(effects).containsExactly("a/1", "a/2"));
    assertThat(parked.all(NORDSUND)).isEmpty();
    assertThat(intake.refused()).isZero();
  }

  @Test
  void losesNothingWhileTheStoreIsReallyAway() {
    effect =
        body ->
            kernel
                .databases()
                .collection(NORDSUND, "effects")
                .find(new Document("_id", "a"))
                .first();
    kernel.store().pause();
    tell("a", 1, "{\"number\":1}");
    tell("b", 1, "{\"number\":1}");
    await().pollDelay(Duration.ofSeconds(3)).atMost(PATIENCE).until(effects::isEmpty);

    kernel.store().resume();

    awaitEffects("a/1", "b/1");
    assertThat(parked.all(NORDSUND)).isEmpty();
  }

  @Test
  void skipsAndCountsATypeThatItDoesNotKnow() {
    send(KafkaEvents.toRecord(topic, event("number.sung.v1", "a", 1, "{}")));
    tell("a", 2, "{\"number\":2}");

    awaitEffects("a/2");
    assertThat(intake.skipped()).isEqualTo(1);
  }

  @Test
  void sendsARecordThatIsNoEventToTheDeadLettersAndGoesOn() {
    send(new ProducerRecord<>(topic, "a", new byte[] {1, 2, 3}));
    tell("a", 1, "{\"number\":1}");

    awaitEffects("a/1");
    assertThat(deadLetter()).hasSize(3);
    assertThat(intake.refused()).isEqualTo(1);
  }
}
