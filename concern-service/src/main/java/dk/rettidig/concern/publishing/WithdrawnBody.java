package dk.rettidig.concern.publishing;

import dk.rettidig.concern.concern.BasisId;
import dk.rettidig.concern.concern.Concern;

/** The body of {@code basis.withdrawn.v1}. */
record WithdrawnBody(String concern, String basis, String child, String unit) {

  static WithdrawnBody of(Concern concern, BasisId basis) {
    return new WithdrawnBody(
        concern.id().value(), basis.value(), concern.child().value(), concern.unit().value());
  }
}
