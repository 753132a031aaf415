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

  /** Characters in one field; far more than anybody writes, so that nobody is kept from writing. */
  public static final int LONGEST = 50_000;

  private Incomplete(FieldFault fault) {
    super(Kind.INVALID, CODE, List.of(), List.of(fault), null);
  }

  private Incomplete(String field, String fault) {
    this(FieldFault.of(field, fault));
  }

  /**
   * The value that must be there; a text is not longer than {@link #LONGEST}.
   *
   * @throws Incomplete naming the field
   */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new Incomplete(field, "not-blank");
    }
    if (value instanceof String text) {
      requireShort(field, text);
    }
    return value;
  }

  /**
   * A text that may be absent and is not longer than {@link #LONGEST}.
   *
   * @throws Incomplete naming the field
   */
  public static @Nullable String limited(String field, @Nullable String text) {
    if (text != null) {
      requireShort(field, text);
    }
    return text;
  }

  private static void requireShort(String field, String text) {
    if (text.length() > LONGEST) {
      throw new Incomplete(new FieldFault(field, "too-long", List.of(LONGEST)));
    }
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

  /**
   * Several ids, none when absent: they are kept in clear, so they hold no name.
   *
   * @throws Incomplete naming the field
   */
  public static List<String> ids(String field, @Nullable List<@Nullable String> ids) {
    return ids == null ? List.of() : ids.stream().map(one -> id(field, one)).toList();
  }

  /** The field's value does not fit. */
  public static Incomplete invalid(String field) {
    return invalid(field, "invalid");
  }

  /**
   * The field's value does not fit.
   *
   * @param why {@code field.WHY} is the text
   */
  public static Incomplete invalid(String field, String why) {
    return new Incomplete(field, why);
  }
}
