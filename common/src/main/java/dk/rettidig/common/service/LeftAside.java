package dk.rettidig.common.service;

import dk.rettidig.common.store.Unreadable;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes what a sweep, a list or a question could not read or do, so that one record stops only
 * itself. Logged are type and id with the place of the fault, counted is the kind of step; nothing
 * personal.
 */
public final class LeftAside {

  private static final Logger LOG = LoggerFactory.getLogger(LeftAside.class);

  /** Frames that are logged: those of the step, not those of whatever called it. */
  private static final int DEEPEST = 12;

  private final MeterRegistry meters;

  /** Counts in the service's own metrics. */
  public LeftAside(MeterRegistry meters) {
    this.meters = meters;
  }

  /** A record that matched and cannot be read. */
  public void unreadable(Unreadable one) {
    note("read", one.collection(), one.id(), one.why());
  }

  /**
   * Takes a step on one record; whatever fails is left for the next sweep.
   *
   * @param step a code such as {@code fire-clocks}
   * @param type of the record, such as its collection
   * @return whether it was taken
   */
  public boolean attempt(String step, String type, String id, Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException failed) {
      note(step, type, id, failed);
      return false;
    }
  }

  private void note(String step, String type, String id, RuntimeException why) {
    meters.counter("rettidig.records.left.aside", "step", step, "type", type).increment();
    // the message may quote what is personal, so only the kind of fault and its place are logged
    String fault = why.getClass().getName();
    List<StackTraceElement> place = Arrays.stream(why.getStackTrace()).limit(DEEPEST).toList();
    LOG.error("{} of {} {}: {} at {}", step, type, id, fault, place);
  }
}
