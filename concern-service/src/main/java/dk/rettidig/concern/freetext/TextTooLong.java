package dk.rettidig.concern.freetext;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;

/** More was written in a field than it takes; which one is said, what stood there is not. */
public final class TextTooLong extends Refusal {

  static final String CODE = "text:too-long";

  TextTooLong(String field) {
    super(
        Kind.INVALID,
        CODE,
        List.of(FreeText.MOST),
        List.of(new FieldFault(field, "too-long", List.of(FreeText.MOST))),
        null);
  }
}
