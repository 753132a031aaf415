package dk.rettidig.notification.directory;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** What concern-service knows cannot be asked for at the moment. */
public final class DirectoryAway extends Refusal {

  static final String CODE = "directory:away";

  /** With the reason for the log. */
  public DirectoryAway(String reason) {
    this(new IllegalStateException(reason));
  }

  /** With the cause for the log. */
  public DirectoryAway(Throwable cause) {
    super(Kind.UNAVAILABLE, CODE);
    initCause(cause);
  }
}
