package dk.rettidig.notification.notification;

/** How a notification reached the authority. */
public enum Origin {
  SCREEN,
  PHONE,
  LETTER
}
