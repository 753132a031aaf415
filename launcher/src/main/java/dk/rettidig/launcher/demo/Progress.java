package dk.rettidig.launcher.demo;

/** Told how far the filling has come. */
@FunctionalInterface
public interface Progress {

  /**
   * One more step of a kind is done.
   *
   * @param what in a few words, e.g. {@code children}
   */
  void at(String what, int done, int all);
}
