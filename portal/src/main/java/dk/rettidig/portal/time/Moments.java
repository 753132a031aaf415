package dk.rettidig.portal.time;

import dk.rettidig.common.calendar.DanishTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Writes instants and days in Danish time and the reader's language; templates know it as {@code
 * moments}.
 */
public class Moments {

  private static final Locale DANISH = Locale.of("da", "DK");
  private static final DateTimeFormatter MACHINE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private final Clock clock;

  Moments(Clock clock) {
    this.clock = clock;
  }

  /** Such as {@code 24. november 2026 kl. 14.05}; empty for nothing. */
  public String time(@Nullable Instant at) {
    if (at == null) {
      return "";
    }
    return write(at, english() ? "d MMMM yyyy, HH:mm" : "d. MMMM yyyy 'kl.' HH.mm");
  }

  /** Such as {@code tirsdag 24. november}; empty for nothing. */
  public String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : formatter(english() ? "EEEE d MMMM" : "EEEE 'den' d. MMMM").format(day);
  }

  /** Such as {@code 24. november 2026}; empty for nothing. */
  public String date(@Nullable LocalDate day) {
    return day == null ? "" : formatter(english() ? "d MMMM yyyy" : "d. MMMM yyyy").format(day);
  }

  /** By when: a day where the time ends with it, else day and time; empty for nothing. */
  public String by(@Nullable Instant at) {
    if (at == null) {
      return "";
    }
    var local = at.atZone(DanishTime.ZONE);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? day(local.toLocalDate().minusDays(1))
        : hour(at);
  }

  /** Such as {@code tirsdag den 24. november kl. 14.05}. */
  public String hour(Instant at) {
    return write(at, english() ? "EEEE d MMMM, HH:mm" : "EEEE 'den' d. MMMM 'kl.' HH.mm");
  }

  /** Whether the day has passed in Denmark. */
  public boolean isOver(@Nullable LocalDate day) {
    return day != null && day.isBefore(today());
  }

  /** The day in Denmark. */
  public LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }

  /** For a field of type {@code datetime-local}; empty for nothing. */
  public String field(@Nullable Instant at) {
    return at == null ? "" : MACHINE.format(LocalDateTime.ofInstant(at, DanishTime.ZONE));
  }

  /** For the attribute {@code datetime}. */
  public String machine(@Nullable Instant at) {
    return at == null ? "" : at.toString();
  }

  private static String write(Instant at, String pattern) {
    return formatter(pattern).format(at.atZone(DanishTime.ZONE));
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, english() ? Locale.UK : DANISH);
  }

  private static boolean english() {
    return LocaleContextHolder.getLocale().getLanguage().equals("en");
  }
}
