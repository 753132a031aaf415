package dk.rettidig.launcher.part;

/** A part that was started. */
public interface Running extends AutoCloseable {

  /** Stops it and waits until it is down. */
  @Override
  void close();
}
