package dk.rettidig.meeting.agenda;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text of an anonymous item holds something that looks like a CPR number. */
public final class LooksLikeCpr extends Refusal {

  static final String CODE = "meeting:looks-like-cpr";

  /** Day, month, year and four more digits, however they are kept apart. */
  private static final Pattern CPR_LIKE =
      Pattern.compile("(?<!\\d)\\d{2}[ ./-]?\\d{2}[ ./-]?\\d{2}[ ./-]{0,3}\\d{4}(?!\\d)");

  private LooksLikeCpr(String field) {
    super(Kind.INVALID, CODE, List.of(), List.of(FieldFault.of(field, "cpr-like")), null);
  }

  /**
   * Refuses a text that would tell who it is about.
   *
   * @throws LooksLikeCpr when it holds ten digits in the form of a CPR number
   */
  public static void refuseIn(@Nullable String text, String field) {
    if (text != null && CPR_LIKE.matcher(text).find()) {
      throw new LooksLikeCpr(field);
    }
  }
}
