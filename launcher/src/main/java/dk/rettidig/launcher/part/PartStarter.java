package dk.rettidig.launcher.part;

/** Starts one part at its address. */
@FunctionalInterface
public interface PartStarter {

  /** Answers when the part serves. */
  Running start(Part part);
}
