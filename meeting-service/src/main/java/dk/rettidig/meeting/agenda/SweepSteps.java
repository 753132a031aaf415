package dk.rettidig.meeting.agenda;

import dk.rettidig.common.store.Unreadable;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the steps of a sweep one by one: what fails stops only itself, is logged by type and id,
 * counted, and tried again by the next sweep.
 */
@Component
class SweepSteps {

  private static final Logger LOG = LoggerFactory.getLogger(SweepSteps.class);

  private final MeterRegistry meters;

  SweepSteps(MeterRegistry meters) {
    this.meters = meters;
  }

  /**
   * Takes a step; an exception's message may quote what was written, so only its type is logged.
   *
   * @param type what it is about, e.g. {@code item}
   * @return whether it was done
   */
  boolean take(String type, String id, Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException failure) {
      note(type, id, failure);
      return false;
    }
  }

  /** Leaves out a record that cannot be read; counted by its collection. */
  void unreadable(Unreadable one) {
    note(one.collection(), one.id(), one.why());
  }

  private void note(String type, String id, RuntimeException failure) {
    meters.counter("rettidig.sweep.failed", "type", type).increment();
    LOG.warn("the sweep failed at {} {}: {}", type, id, failure.getClass().getSimpleName());
  }
}
