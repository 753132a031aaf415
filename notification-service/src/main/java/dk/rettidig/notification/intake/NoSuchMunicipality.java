package dk.rettidig.notification.intake;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** Nothing can be sent on to a municipality that does not exist. */
public final class NoSuchMunicipality extends Refusal {

  static final String CODE = "intake:no-such-municipality";

  NoSuchMunicipality(String code) {
    super(
        Kind.INVALID, CODE, List.of(code), List.of(FieldFault.of("municipality", "invalid")), null);
  }
}
