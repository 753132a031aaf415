package dk.rettidig.notification.due;

import dk.rettidig.common.municipality.Municipality;
import java.time.Instant;
import java.util.List;

/** Whose steps a queue takes. */
public interface DueSteps {

  /**
   * Takes the step, if it is still due; called again for the same document, on this and on other
   * instances, so the claim must be atomic in the store.
   */
  void take(Due due);

  /** Whose documents there are, each looked through by itself. */
  List<Municipality> municipalities();

  /** Everything of a municipality whose step is due at an instant, as the store knows it. */
  List<Due> leftBehind(Municipality municipality, Instant now);
}
