package dk.rettidig.launcher.page;

/** Answers requests. */
@FunctionalInterface
public interface Pages {

  /** The answer to one request. */
  Answer answer(Request request);
}
