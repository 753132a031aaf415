package dk.rettidig.concern.hit;

import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.detection.Hit;

/**
 * A hit as its reader may see it.
 *
 * @param hit with the entries that it rests on, as they stand now
 */
public record ShownHit(Child child, RecordedHit recorded, Hit hit) {

  @Override
  public String toString() {
    return "ShownHit[…]";
  }
}
