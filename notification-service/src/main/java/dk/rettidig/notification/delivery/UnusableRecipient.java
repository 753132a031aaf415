package dk.rettidig.notification.delivery;

/** A recipient that is configured wrongly; the service does not start with it. */
public final class UnusableRecipient extends RuntimeException {

  UnusableRecipient(String id, String reason) {
    super("the recipient " + id + " cannot be used: " + reason);
  }
}
