package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Nobody could act on it: it does not say what was seen, or about whom. */
public final class NothingToSend extends Refusal {

  static final String CODE = "notification:nothing-to-send";

  private NothingToSend(List<FieldFault> fields) {
    super(Kind.INVALID, CODE, List.of(), fields, null);
  }

  static void unless(boolean saysWhat, boolean saysWhom) {
    var missing = new ArrayList<FieldFault>();
    if (!saysWhat) {
      missing.add(FieldFault.of("observed", "not-blank"));
    }
    if (!saysWhom) {
      missing.add(FieldFault.of("subject.name", "not-blank"));
    }
    if (!missing.isEmpty()) {
      throw new NothingToSend(missing);
    }
  }
}
