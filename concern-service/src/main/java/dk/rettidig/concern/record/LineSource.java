package dk.rettidig.concern.record;

import dk.rettidig.concern.access.Door;
import java.util.List;

/** Gives points to the well-being line of a child; each part of the service that places has one. */
public interface LineSource {

  /** The points that the reader at the door may see. */
  List<LinePoint> points(Door.Entry entry);
}
