package dk.rettidig.concern.leaving;

import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import java.util.List;

/** Says what somebody has open; each part of the service that knows of something registers one. */
public interface OpenItemSource {

  /**
   * What the person has open, as far as the reader may see it; the rest is left out without a
   * trace.
   */
  List<OpenItem> of(Reader reader, PersonId whose);
}
