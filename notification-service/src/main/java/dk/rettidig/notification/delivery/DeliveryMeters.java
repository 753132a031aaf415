package dk.rettidig.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts attempts by channel and outcome; no recipient, person or municipality. */
@Component
class DeliveryMeters {

  private final MeterRegistry meters;

  DeliveryMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  void attempted(Channel channel, Outcome outcome) {
    meters
        .counter("rettidig.delivery.attempts", "channel", channel.name(), "outcome", outcome.code())
        .increment();
  }
}
