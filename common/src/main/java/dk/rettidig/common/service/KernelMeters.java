package dk.rettidig.common.service;

import dk.rettidig.common.consumption.Intake;
import dk.rettidig.common.outbox.Relay;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What an operator must see of a service's events: what waits for the broker, what was refused,
 * what was skipped.
 */
final class KernelMeters implements MeterBinder {

  private final Relay relay;
  private final List<Intake> intakes;

  KernelMeters(Relay relay, List<Intake> intakes) {
    this.relay = relay;
    this.intakes = intakes;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("rettidig.outbox.waiting", relay, Relay::waiting)
        .description("aggregates whose events wait for the broker")
        .register(registry);
    TimeGauge.builder(
            "rettidig.outbox.oldest",
            relay,
            TimeUnit.MILLISECONDS,
            known -> known.longestWait().toMillis())
        .description("how long the oldest unsent event has waited for the broker")
        .register(registry);
    for (Intake intake : intakes) {
      String subscription = intake.subscription().name();
      FunctionCounter.builder("rettidig.events.refused", intake, Intake::refused)
          .description("records sent to the dead-letter topic")
          .tag("subscription", subscription)
          .register(registry);
      FunctionCounter.builder("rettidig.events.skipped", intake, Intake::skipped)
          .description("records of a type that this consumer does not know")
          .tag("subscription", subscription)
          .register(registry);
    }
  }
}
