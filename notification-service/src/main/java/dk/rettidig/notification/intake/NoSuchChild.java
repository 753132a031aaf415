package dk.rettidig.notification.intake;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** There is no such child here, or not for this officer, who is of its family. */
public final class NoSuchChild extends Refusal {

  static final String CODE = "intake:no-such-child";

  NoSuchChild() {
    super(Kind.INVALID, CODE, List.of(), List.of(FieldFault.of("child", "invalid")), null);
  }
}
