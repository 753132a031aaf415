package dk.rettidig.launcher.check;

/** A notification that was sent. */
record Notified(String id, String observed) {}
