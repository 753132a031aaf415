package dk.rettidig.launcher.webhook;

/** Fetches what a webhook's call links to. */
@FunctionalInterface
public interface Fetching extends AutoCloseable {

  /** Without credentials nothing can be fetched. */
  Fetching REFUSED = _ -> 401;

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
