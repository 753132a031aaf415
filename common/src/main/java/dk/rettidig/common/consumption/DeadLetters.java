package dk.rettidig.common.consumption;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.outbox.NotSent;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Keeps a copy of each refused record, as it came, on the consumer's dead-letter topic. */
public final class DeadLetters {

  private final Producer<String, byte[]> producer;

  /** Sends with the service's own producer. */
  public DeadLetters(Producer<String, byte[]> producer) {
    this.producer = producer;
  }

  /**
   * Returns when the broker has the copy.
   *
   * @throws NotSent when it may not have it; the record is then tried again
   */
  void keep(Subscription subscription, ConsumerRecord<String, byte[]> record, String reason) {
    var copy =
        new ProducerRecord<>(
            subscription.deadLetterTopic(), null, record.key(), record.value(), record.headers());
    copy.headers().remove("dlt_reason").add("dlt_reason", reason.getBytes(UTF_8));
    try {
      producer.send(copy).get();
    } catch (ExecutionException failed) {
      throw new NotSent(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotSent(stopped);
    }
  }
}
