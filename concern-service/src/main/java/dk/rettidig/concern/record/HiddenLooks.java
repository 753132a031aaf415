package dk.rettidig.concern.record;

import dk.rettidig.common.readlog.LoggedLook;
import dk.rettidig.concern.access.Door;
import java.util.function.Predicate;

/** Says which looks a reader of the read log must not learn of (invariant 10). */
public interface HiddenLooks {

  /** Whether a look at the child may be shown to the reader at the door. */
  Predicate<LoggedLook> shownTo(Door.Entry entry);
}
