package dk.rettidig.concern.record;

import dk.rettidig.concern.access.Door;
import java.util.List;

/**
 * Gives rows to the chronology of a child; each part of the service that has some registers one.
 */
public interface ChronologySource {

  /** The rows that the reader at the door may see; others are left out without a trace. */
  List<ChronologyRow> rows(Door.Entry entry);
}
