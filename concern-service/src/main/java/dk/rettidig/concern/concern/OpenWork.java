package dk.rettidig.concern.concern;

import dk.rettidig.common.municipality.Municipality;

/** Work that goes on because of a concern, so that the concern and its bases stay open. */
public interface OpenWork {

  /** Whether there is some. */
  boolean on(Municipality municipality, ConcernId concern);
}
