package dk.rettidig.notification.concernevents;

/** {@code concern.closed.v1}: it is over, or has left the sight of others; without the child. */
record ConcernClosed(String concern) {}
