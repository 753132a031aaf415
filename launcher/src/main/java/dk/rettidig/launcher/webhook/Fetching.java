package dk.rettidig.launcher.webhook;

/** Fetches what a webhook's call links to. */
@FunctionalInterface
public interface Fetching extends AutoCloseable {

  /**
   * Fetches it.
   *
   * @param call the body of a call whose signature holds
   * @return the HTTP status of the answer
   */
  int fetch(String call);

  @Override
  default void close() {}
}
