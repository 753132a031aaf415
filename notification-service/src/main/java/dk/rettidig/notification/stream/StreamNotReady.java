package dk.rettidig.notification.stream;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** This instance has not found its place in the topic yet. */
public final class StreamNotReady extends Refusal {

  static final String CODE = "stream:not-ready";

  StreamNotReady() {
    super(Kind.UNAVAILABLE, CODE);
  }
}
