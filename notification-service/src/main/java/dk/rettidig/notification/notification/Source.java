package dk.rettidig.notification.notification;

/** The concern that the text was carried over from. */
public record Source(String concern, long version) {}
