package dk.rettidig.notification.notificationevents;

/** {@code clock.broken.v1}: a legal deadline was missed. */
record ClockBroken(String notification, String clock) {}
