package dk.rettidig.common.readlog;

import org.jspecify.annotations.Nullable;

/** A place in the log that does not have the shape of an entry, so somebody has been there. */
final class UnreadableEntry extends RuntimeException {

  private final String place;

  UnreadableEntry(String place, @Nullable Throwable cause) {
    super("read log entry is unreadable: " + place, cause);
    this.place = place;
  }

  String place() {
    return place;
  }
}
