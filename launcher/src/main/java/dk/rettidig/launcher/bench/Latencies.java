package dk.rettidig.launcher.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Latencies that several threads note, in nanoseconds. */
final class Latencies {

  private static final double NANOS_IN_A_MILLI = 1e6;

  private final ConcurrentLinkedQueue<Long> noted = new ConcurrentLinkedQueue<>();

  void note(long nanos) {
    noted.add(Math.max(0, nanos));
  }

  int count() {
    return noted.size();
  }

  /** How many do not exceed it. */
  long within(Duration most) {
    return noted.stream().filter(nanos -> nanos <= most.toNanos()).count();
  }

  /**
   * The latency that so many of a hundred do not exceed, in milliseconds; nearest rank.
   *
   * @throws IllegalStateException when nothing was noted
   */
  double percentile(double percent) {
    long[] sorted = noted.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalStateException("nothing was measured");
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(0, rank - 1)] / NANOS_IN_A_MILLI;
  }

  /** Median, 99th percentile and maximum for a table. */
  String summary() {
    if (noted.isEmpty()) {
      return "nothing came";
    }
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p99 %.1f ms, max %.0f ms (%d)",
        percentile(50),
        percentile(99),
        Arrays.stream(noted.toArray(Long[]::new)).max(Long::compare).orElse(0L) / NANOS_IN_A_MILLI,
        count());
  }
}
