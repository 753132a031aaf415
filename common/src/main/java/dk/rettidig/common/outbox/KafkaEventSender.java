package dk.rettidig.common.outbox;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;

/** Sends with an idempotent producer and waits for the acknowledgement of all in-sync replicas. */
public final class KafkaEventSender implements EventSender {

  private final Producer<String, byte[]> producer;

  /**
   * @param producer with {@code acks=all} and {@code enable.idempotence=true}; its time-outs bound
   *     each send
   */
  public KafkaEventSender(Producer<String, byte[]> producer) {
    this.producer = producer;
  }

  @Override
  public void send(String topic, EventEnvelope event) {
    try {
      producer.send(KafkaEvents.toRecord(topic, event)).get();
    } catch (ExecutionException failed) {
      throw new NotSent(failed.getCause() == null ? failed : failed.getCause());
    } catch (KafkaException refused) {
      throw new NotSent(refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotSent(stopped);
    }
  }
}
