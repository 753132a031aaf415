package dk.rettidig.concern.identity;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** Nobody is told who a child is without saying for which notification. */
public final class NoNotification extends Refusal {

  static final String CODE = "identity:no-notification";

  /** The field {@code notification} is empty. */
  public NoNotification() {
    super(Kind.INVALID, CODE, List.of(), List.of(FieldFault.of("notification", "missing")), null);
  }
}
