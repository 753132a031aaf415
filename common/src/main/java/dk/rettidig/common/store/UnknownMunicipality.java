package dk.rettidig.common.store;

import dk.rettidig.common.municipality.Municipality;

/** This installation does not serve the municipality. */
public final class UnknownMunicipality extends RuntimeException {

  UnknownMunicipality(Municipality municipality) {
    super("this installation does not serve municipality " + municipality);
  }
}
