package dk.rettidig.common.outbox;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Hands an event to the broker. */
@FunctionalInterface
public interface EventSender {

  /**
   * Returns when the broker has the event on all in-sync replicas.
   *
   * @throws NotSent when it may not have it
   */
  void send(String topic, EventEnvelope event);

  /**
   * Sends with a Kafka producer.
   *
   * @param producer with {@code acks=all} and {@code enable.idempotence=true}; its time-outs bound
   *     each send
   */
  static EventSender by(Producer<String, byte[]> producer) {
    return (topic, event) -> confirmed(producer, KafkaEvents.toRecord(topic, event));
  }

  /**
   * Returns when the broker has a record on all in-sync replicas.
   *
   * @throws NotSent when it may not have it
   */
  static void confirmed(Producer<String, byte[]> producer, ProducerRecord<String, byte[]> record) {
    try {
      producer.send(record).get();
    } catch (ExecutionException failed) {
      throw new NotSent(failed.getCause() == null ? failed : failed.getCause());
    } catch (KafkaException refused) {
      throw new NotSent(refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotSent(stopped);
    }
  }

  /** The broker did not confirm an event; it is sent again. */
  final class NotSent extends RuntimeException {

    /** With the broker's or the client's own reason. */
    public NotSent(Throwable cause) {
      super("the broker did not confirm the event", cause);
    }
  }
}
