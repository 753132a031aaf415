package dk.rettidig.launcher.client;

/** An answer was not the one that was needed; the message says which. */
public final class CallRefused extends RuntimeException {

  private static final int ENOUGH = 400;

  private final int status;

  CallRefused(String what, int status, String body) {
    super(
        "%s: %d %s"
            .formatted(
                what, status, body.length() > ENOUGH ? body.substring(0, ENOUGH) + "…" : body));
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
