package dk.rettidig.notification.escalation.file;

/** A file of routes that cannot be used; the service does not start with it. */
public final class UnusableRoutes extends RuntimeException {

  UnusableRoutes(String location, String reason, Throwable cause) {
    super("the routes in " + location + " cannot be used: " + reason, cause);
  }
}
