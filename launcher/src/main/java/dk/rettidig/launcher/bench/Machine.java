package dk.rettidig.launcher.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Where and when a run took place.
 *
 * @param load what else ran when it began: the average number of busy threads over a minute
 */
record Machine(int cores, long memoryMb, long heapMb, String java, double load, Instant at) {

  private static final int MB = 1 << 20;

  static Machine now() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize() / MB,
        Runtime.getRuntime().maxMemory() / MB,
        Runtime.version().toString(),
        system.getSystemLoadAverage(),
        Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "Machine: %d cores, %d MB memory, heap of %d MB at most, Java %s, load average %.1f when it"
            + " began; %s",
        cores,
        memoryMb,
        heapMb,
        java,
        load,
        at);
  }
}
