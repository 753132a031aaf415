package dk.rettidig.common.outbox;

import java.time.Duration;

/**
 * How often the relay looks again.
 *
 * @param retry between attempts while the broker does not confirm
 * @param sweep between looks through all outboxes; rare, because it reads the whole collection on
 *     some stores
 * @param settled how old an unsent event is before the sweep takes it for left behind
 */
public record RelaySettings(Duration retry, Duration sweep, Duration settled) {

  /** Every second, every half minute, five seconds. */
  public static RelaySettings usual() {
    return new RelaySettings(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(5));
  }
}
