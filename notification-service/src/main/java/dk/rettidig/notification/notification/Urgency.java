package dk.rettidig.notification.notification;

/** How the notifier sees it; the authority assesses for itself. */
public enum Urgency {
  ACUTE,
  ORDINARY
}
