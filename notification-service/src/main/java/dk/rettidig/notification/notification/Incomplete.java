package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field without which the step means nothing is absent or unusable. */
public final class Incomplete extends Refusal {

  static final String CODE = "notification:incomplete";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  private Incomplete(String field, String fault) {
    super(Kind.INVALID, CODE, List.of(), List.of(FieldFault.of(field, fault)), null);
  }

  /**
   * The value that must be there.
   *
   * @throws Incomplete naming the field
   */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new Incomplete(field, "not-blank");
    }
    return value;
  }

  /**
   * An id as a client makes it: letters, digits, dots, colons, hyphens, at most 64.
   *
   * @throws Incomplete naming the field
   */
  public static String id(String field, @Nullable String value) {
    String there = required(field, value);
    if (!ID.matcher(there).matches()) {
      throw new Incomplete(field, "invalid");
    }
    return there;
  }

  /** The field's value does not fit. */
  public static Incomplete invalid(String field) {
    return new Incomplete(field, "invalid");
  }
}
