package dk.rettidig.common.store;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** This installation does not serve the municipality. */
public final class UnknownMunicipality extends Refusal {

  static final String CODE = "access:municipality-not-served";

  UnknownMunicipality(Municipality municipality) {
    super(Kind.FORBIDDEN, CODE, municipality.code());
  }
}
