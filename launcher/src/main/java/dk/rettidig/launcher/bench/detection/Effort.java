package dk.rettidig.launcher.bench.detection;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a measurement cost.
 *
 * @param passed time by the clock, in seconds
 * @param processor time that the process had, over all cores, in seconds
 */
record Effort(double passed, double processor) {

  private static final double SECOND = 1e9;
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String MOST = "VmHWM:";
  private static final String UNKNOWN = "not told by this system";
  private static final int MB = 1 << 20;
  private static final int KB_IN_MB = 1024;

  static Effort now() {
    return new Effort(System.nanoTime() / SECOND, system().getProcessCpuTime() / SECOND);
  }

  private static OperatingSystemMXBean system() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  }

  Effort since(Effort before) {
    return new Effort(passed - before.passed, processor - before.processor);
  }

  /**
   * In words.
   *
   * @param rules seconds that the rules took, by the clock, over all threads
   */
  String line(double rules) {
    return "Made and looked at in %s s; processor time %s s; in the rules %s s over %d cores; load %s"
        .formatted(
            Figures.one(passed),
            Figures.one(processor),
            Figures.one(rules),
            Runtime.getRuntime().availableProcessors(),
            Figures.one(system().getSystemLoadAverage()));
  }

  /** How much memory the process took at most, where the system tells. */
  static String memory() {
    return "Most resident memory of the whole run: %s; heap limited to %d MB."
        .formatted(most(), Runtime.getRuntime().maxMemory() / MB);
  }

  private static String most() {
    try {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith(MOST)) {
          return Long.parseLong(line.replaceAll("\\D", "")) / KB_IN_MB + " MB";
        }
      }
      return UNKNOWN;
    } catch (IOException e) {
      return UNKNOWN;
    }
  }
}
