package dk.rettidig.launcher.start;

import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.part.Running;

/** Starts one part at its address. */
@FunctionalInterface
public interface PartStarter {

  /** Answers when the part serves. */
  Running start(Part part);
}
