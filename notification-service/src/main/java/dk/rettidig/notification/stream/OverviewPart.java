package dk.rettidig.notification.stream;

import dk.rettidig.common.actor.Actor;
import java.util.Map;

/** Counts one kind of thing for the overview. */
public interface OverviewPart {

  /** The kind, in plural. */
  String name();

  /** A number per state, over what this reader may know of (invariant 10). */
  Map<String, Long> counts(Actor.Person reader);
}
