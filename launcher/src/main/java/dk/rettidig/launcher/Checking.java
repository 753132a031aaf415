package dk.rettidig.launcher;

import dk.rettidig.launcher.check.MainJob;
import dk.rettidig.launcher.check.MainJob.Verdict;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitors;
import java.io.PrintStream;

/** Performs the main job once. */
final class Checking {

  private Checking() {}

  static Verdict perform(Reach reach, PrintStream out) {
    try (var visitors = new Visitors(reach)) {
      return new MainJob(visitors, reach, out::println).perform();
    }
  }
}
