package dk.rettidig.concern.absence;

import dk.rettidig.concern.words.ConcernWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text that the head may use, change or leave; nothing is sent.
 *
 * @param rule {@code LETTER} to the parents or {@code NOTICE} to the municipality
 * @param quarter its first day
 * @param text in Danish, whatever language the head reads: it is for parents and authority
 */
public record Draft(Rule rule, LocalDate quarter, String text) {

  private static final Locale DANISH = Locale.of("da", "DK");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM", DANISH);

  /**
   * The draft that a rule on unlawful absence asks for.
   *
   * @param days the unlawful ones of the quarter
   * @param notice the share in hundredths at which the head notifies
   */
  static Draft on(AbsenceFlag flag, String pupil, String school, List<LocalDate> days, int notice) {
    String listed = days.stream().map(DAY::format).collect(Collectors.joining(", "));
    String text =
        String.format(
            DANISH,
            ConcernWords.WORDS.of("absence.draft." + flag.rule(), DANISH),
            pupil,
            school,
            flag.days(),
            flag.of(),
            flag.percent(),
            FlagWords.date(flag.first(), DANISH),
            FlagWords.date(flag.last(), DANISH),
            listed,
            notice);
    return new Draft(flag.rule(), flag.first(), text);
  }

  @Override
  public String toString() {
    return "Draft[" + rule + "]";
  }
}
