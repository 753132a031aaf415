package dk.rettidig.concern.hit;

import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry;
import java.util.Set;

/**
 * Gives the rules what was written about a child; each part of the service that keeps something of
 * it registers one.
 */
public interface FactSource {

  /** The kinds of entries that it keeps. */
  Set<Entry.Kind> gives();

  /**
   * The course with its entries, as far as the reader at the door may read them in the child's unit
   * of today. Nothing on the path of suspected abuse, whoever reads.
   */
  Course read(Course soFar, Door.Entry atTheDoor);
}
