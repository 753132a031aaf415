package dk.rettidig.notification.delivery.mail;

/** Addresses cannot be asked for at the moment. */
final class DirectoryAway extends RuntimeException {

  DirectoryAway(String reason) {
    super(reason);
  }

  DirectoryAway(Throwable cause) {
    super("addresses cannot be asked for", cause);
  }
}
