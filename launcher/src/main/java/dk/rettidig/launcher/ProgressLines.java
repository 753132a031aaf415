package dk.rettidig.launcher;

import dk.rettidig.launcher.demo.Progress;
import java.time.Duration;
import java.util.function.Consumer;

/** Turns progress into lines: at most one a second, and the last of each kind. */
final class ProgressLines implements Progress {

  private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

  private final Consumer<String> out;
  private long last = System.nanoTime();

  ProgressLines(Consumer<String> out) {
    this.out = out;
  }

  @Override
  public void at(String what, int done, int all) {
    long now = System.nanoTime();
    if (done == all || now - last > BETWEEN) {
      last = now;
      out.accept("  filling: %s %d of %d".formatted(what, done, all));
    }
  }
}
