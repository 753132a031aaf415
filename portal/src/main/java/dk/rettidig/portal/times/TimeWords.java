package dk.rettidig.portal.times;

import dk.rettidig.common.calendar.DanishTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Moments and durations as people say them, in Danish local time and the reader's language. */
public class TimeWords {

  private static final int DAYS_FROM_HOURS = 48;

  private final MessageSource texts;
  private final Clock clock;

  /** Counts from this clock. */
  public TimeWords(MessageSource texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** The instant of the request. */
  public Instant now() {
    return clock.instant();
  }

  /** The local day of the request. */
  public LocalDate today() {
    return DanishTime.dayOf(now());
  }

  /** Day and time of day; today and yesterday by their names. */
  public String moment(Instant at) {
    ZonedDateTime local = at.atZone(DanishTime.ZONE);
    String hour = format(language().getLanguage().equals("da") ? "HH.mm" : "HH:mm").format(local);
    LocalDate day = local.toLocalDate();
    if (day.equals(today())) {
      return text("times.today", hour);
    }
    if (day.equals(today().minusDays(1))) {
      return text("times.yesterday", hour);
    }
    return text("times.at", day(day), hour);
  }

  /** Weekday and date, with the year when it is another. */
  public String day(LocalDate day) {
    boolean danish = language().getLanguage().equals("da");
    String year = day.getYear() == today().getYear() ? "" : " yyyy";
    return format((danish ? "EEE d. MMM" : "EEE d MMM") + year).format(day);
  }

  /** How long ago. */
  public String since(Instant at) {
    return words(Duration.between(at, now()));
  }

  /** How long until then, or how long it is overdue; {@link #isPast} says which. */
  public String until(Instant due) {
    return words(Duration.between(now(), due));
  }

  /** Whether the instant has come. */
  public boolean isPast(Instant due) {
    return !now().isBefore(due);
  }

  /** How much of the time has gone, in hundredths; between 0 and 100. */
  public int gone(Instant from, Instant due) {
    long whole = Math.max(1, Duration.between(from, due).toSeconds());
    long gone = Duration.between(from, now()).toSeconds();
    return Math.clamp(gone * 100 / whole, 0, 100);
  }

  private String words(Duration signed) {
    Duration length = signed.abs();
    if (length.toMinutes() < 1) {
      return text("times.moment");
    }
    if (length.toHours() < 1) {
      return text("times.minutes", length.toMinutes());
    }
    if (length.toHours() < DAYS_FROM_HOURS) {
      return length.toMinutesPart() == 0
          ? text("times.hours", length.toHours())
          : text("times.hours.minutes", length.toHours(), length.toMinutesPart());
    }
    return text("times.days", length.toDays());
  }

  private String text(String key, Object... arguments) {
    return texts.getMessage(key, arguments, language());
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language());
  }

  private static Locale language() {
    return LocaleContextHolder.getLocale();
  }
}
