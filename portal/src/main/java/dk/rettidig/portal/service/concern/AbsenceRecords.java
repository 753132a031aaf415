package dk.rettidig.portal.service.concern;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Pupils' absence, as far as the reader may see it. */
@HttpExchange("/v1")
public interface AbsenceRecords {

  /** Why a rule names a pupil; {@code reason} is a sentence in the reader's language. */
  record Reason(String rule, String reason) {}

  /** A pupil whom a rule names. */
  record Line(String child, String name, @Nullable String groupName, List<Reason> reasons) {}

  /**
   * The list of one school's absence meeting.
   *
   * @param holidaysKnown if not, school holidays are counted as school days
   * @param rulesInUse whether the municipality has decided to use any rule
   */
  record Sheet(
      String unit,
      String unitName,
      LocalDate on,
      boolean holidaysKnown,
      boolean rulesInUse,
      List<Line> children) {}

  /** Absence in a stretch of time. */
  record Part(
      LocalDate first,
      LocalDate last,
      int days,
      int unlawful,
      int schoolDays,
      String percent,
      String unlawfulPercent) {}

  /** A month; {@code schoolDays} that have passed. */
  record Month(
      String month,
      int schoolDays,
      List<LocalDate> sickness,
      List<LocalDate> granted,
      List<LocalDate> unlawful) {

    /** Its first day. */
    public LocalDate first() {
      return YearMonth.parse(month).atDay(1);
    }
  }

  /**
   * A text that the head may use, in Danish.
   *
   * @param rule {@code LETTER} or {@code NOTICE}
   * @param quarter its first day
   */
  record Draft(String rule, LocalDate quarter, String text) {

    /** Whether it is the notice to the municipality for the quarter that begins on the day. */
    public boolean isNoticeOf(String day) {
      return rule.equals("NOTICE") && quarter.toString().equals(day);
    }

    /** Whether it is the letter to the parents for the quarter that begins on the day. */
    public boolean isLetterOf(String day) {
      return rule.equals("LETTER") && quarter.toString().equals(day);
    }

    @Override
    public String toString() {
      return "Draft[" + rule + "]";
    }
  }

  /**
   * One pupil's absence.
   *
   * @param drafts for the head only
   * @param doubts what nobody has verified of the rules behind them, as codes
   */
  record Page(
      List<Month> months,
      Part year,
      List<Part> quarters,
      List<Reason> reasons,
      List<Draft> drafts,
      List<String> doubts,
      boolean holidaysKnown) {}

  /** The pupils whom a rule names, of each school that the reader leads. */
  @GetExchange("/absence")
  List<Sheet> sheets();

  /** One pupil's absence. */
  @GetExchange("/children/{child}/absence")
  Page of(@PathVariable String child);
}
