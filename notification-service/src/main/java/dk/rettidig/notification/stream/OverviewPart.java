package dk.rettidig.notification.stream;

import dk.rettidig.common.municipality.Municipality;
import java.util.Map;

/** Counts one kind of thing for the overview. */
public interface OverviewPart {

  /** The kind, in plural. */
  String name();

  /** A number per state. */
  Map<String, Long> counts(Municipality municipality);
}
