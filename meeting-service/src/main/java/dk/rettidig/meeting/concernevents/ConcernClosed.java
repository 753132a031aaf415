package dk.rettidig.meeting.concernevents;

import org.jspecify.annotations.Nullable;

/**
 * The unit has closed a concern.
 *
 * @param outOfSight whether it is kept from others; absent in what was told before this was
 */
record ConcernClosed(String concern, @Nullable Boolean outOfSight) {

  boolean isOutOfSight() {
    return Boolean.TRUE.equals(outOfSight);
  }
}
