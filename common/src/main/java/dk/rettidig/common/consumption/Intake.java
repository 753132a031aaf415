package dk.rettidig.common.consumption;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.consumption.ParkedEvents.ParkedAggregate;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.event.UnreadableEvent;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.outbox.EventSender;
import dk.rettidig.common.store.UnknownMunicipality;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the records of one subscription (D7).
 *
 * <p>An infrastructure failure is thrown on, so that the record is tried again until it passes.
 * Anything else parks the record's aggregate: a copy goes to the dead-letter topic, the aggregate's
 * later events wait behind it in order, other aggregates go on.
 */
public final class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Subscription subscription;
  private final ParkedEvents parked;
  private final Producer<String, byte[]> deadLetters;
  private final Bodies bodies;
  private final AtomicLong skipped = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();

  /**
   * An intake for one subscription of a service.
   *
   * @param deadLetters sends the copies of refused records, and confirms them
   */
  public Intake(
      Subscription subscription,
      ParkedEvents parked,
      Producer<String, byte[]> deadLetters,
      JsonMapper json) {
    this.subscription = subscription;
    this.parked = parked;
    this.deadLetters = deadLetters;
    this.bodies = new Bodies(json);
  }

  /** What this intake takes. */
  public Subscription subscription() {
    return subscription;
  }

  /** How many records had a type that this consumer does not know. */
  public long skipped() {
    return skipped.get();
  }

  /** How many records were refused. */
  public long refused() {
    return refused.get();
  }

  /** To be said before the first record of partitions that another instance may have had. */
  void partitionsCame() {
    parked.partitionsCame();
  }

  /** Lets a record take effect, wait behind its parked aggregate, or park it. */
  public void accept(ConsumerRecord<String, byte[]> record) {
    EventEnvelope event;
    try {
      event = KafkaEvents.fromRecord(record);
      if (!subscription.handlers().containsKey(event.type())) {
        skipped.incrementAndGet();
        return;
      }
      if (parked.join(subscription.name(), event)) {
        return;
      }
    } catch (UnreadableEvent | UnknownMunicipality foreign) {
      refuse(record, foreign);
      return;
    }
    try {
      handle(event);
    } catch (RuntimeException failure) {
      if (Failures.isInfrastructure(failure)) {
        throw failure;
      }
      refuse(record, failure);
      parked.park(subscription.name(), event, reason(failure));
    }
  }

  /**
   * Lets a parked aggregate's events take effect, from the first; stops at the first that is still
   * refused.
   *
   * @param first the name of the event that waits first, as far as is known
   * @return true when nothing waits any more
   * @throws OtherEventWaits when it is not that one
   */
  public boolean replay(Actor by, String aggregate, String first) {
    EventEnvelope event = first(by.municipality(), aggregate, first);
    LOG.info("{} replays {} for {}", by.id(), event.name(), subscription.name());
    return replay(by.municipality(), aggregate);
  }

  /**
   * Gives up a parked aggregate's first event for good, then lets the others take effect.
   *
   * @param first the name of the event that is given up: asked again, the next one stays
   * @return true when nothing waits any more
   * @throws OtherEventWaits when it does not wait first
   */
  public boolean drop(Actor by, String aggregate, String first) {
    EventEnvelope event = first(by.municipality(), aggregate, first);
    if (!parked.done(subscription.name(), event)) {
      throw new OtherEventWaits();
    }
    LOG.warn("{} drops {} ({}) for {}", by.id(), event.name(), event.type(), subscription.name());
    return replay(by.municipality(), aggregate);
  }

  private EventEnvelope first(Municipality municipality, String aggregate, String name) {
    return parked
        .find(municipality, subscription.name(), aggregate)
        .flatMap(there -> there.waiting().stream().findFirst())
        .filter(event -> event.name().equals(name))
        .orElseThrow(OtherEventWaits::new);
  }

  private boolean replay(Municipality municipality, String aggregate) {
    while (true) {
      Optional<ParkedAggregate> now = parked.find(municipality, subscription.name(), aggregate);
      if (now.isEmpty()) {
        return true;
      }
      for (EventEnvelope event : now.get().waiting()) {
        if (!replayed(event)) {
          return false;
        }
      }
      parked.release(municipality, subscription.name(), aggregate);
    }
  }

  private boolean replayed(EventEnvelope event) {
    try {
      handle(event);
    } catch (RuntimeException failure) {
      if (Failures.isInfrastructure(failure)) {
        throw failure;
      }
      parked.stillRefused(subscription.name(), event, reason(failure));
      return false;
    }
    parked.done(subscription.name(), event);
    return true;
  }

  private void handle(EventEnvelope event) {
    Subscription.Typed<?> typed = subscription.handlers().get(event.type());
    if (typed == null) {
      throw new UnreadableEvent("this consumer does not know the type " + event.type());
    }
    MDC.put("traceparent", event.trace());
    try {
      handle(event, typed);
    } finally {
      MDC.remove("traceparent");
    }
  }

  private <B extends Record> void handle(EventEnvelope event, Subscription.Typed<B> typed) {
    typed.handler().handle(event, bodies.read(event.body(), typed.body()));
  }

  private void refuse(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
    EventSender.confirmed(deadLetters, copy(record, reason(failure)));
    refused.incrementAndGet();
    LOG.error(
        "{} refuses {}-{}@{}: {}",
        subscription.name(),
        record.topic(),
        record.partition(),
        record.offset(),
        reason(failure));
  }

  /** The record as it came, for the consumer's dead-letter topic. */
  private ProducerRecord<String, byte[]> copy(
      ConsumerRecord<String, byte[]> record, String reason) {
    var copy =
        new ProducerRecord<>(
            subscription.deadLetterTopic(), null, record.key(), record.value(), record.headers());
    copy.headers().remove("dlt_reason").add("dlt_reason", reason.getBytes(UTF_8));
    return copy;
  }

  /** Messages of foreign exceptions may hold data; only our own say why. */
  private static String reason(RuntimeException failure) {
    return failure instanceof UnreadableEvent || failure instanceof UnknownMunicipality
        ? failure.getClass().getSimpleName() + ": " + failure.getMessage()
        : failure.getClass().getSimpleName();
  }
}
