package dk.rettidig.concern.publishing;

import dk.rettidig.concern.concern.Concern;

/** The body of {@code concern.closed.v1}. */
record ClosedBody(String concern, String child, String unit, boolean outOfSight) {

  static ClosedBody of(Concern concern, boolean outOfSight) {
    return new ClosedBody(
        concern.id().value(), concern.child().value(), concern.unit().value(), outOfSight);
  }
}
