package dk.rettidig.portal.time;

import dk.rettidig.common.calendar.DanishTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Moments and durations as people say them, in Danish local time and the reader's language. */
public class TimeWords {

  private static final int DAYS_FROM_HOURS = 48;
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

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
    String hour = format(danish() ? "HH.mm" : "HH:mm").format(local);
    LocalDate day = local.toLocalDate();
    if (day.equals(today())) {
      return text("times.today", hour);
    }
    if (day.equals(today().minusDays(1))) {
      return text("times.yesterday", hour);
    }
    return text("times.at", day(day), hour);
  }

  /**
   * The last moment of a time limit: one that ends at midnight lasts through the day before, and is
   * called by that day.
   *
   * @param due the first instant that is too late
   */
  public String limit(Instant due) {
    ZonedDateTime local = due.atZone(DanishTime.ZONE);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? day(local.toLocalDate().minusDays(1))
        : moment(due);
  }

  /** Weekday and date, with the year when it is another. */
  public String day(LocalDate day) {
    String year = day.getYear() == today().getYear() ? "" : " yyyy";
    return format((danish() ? "EEE d. MMM" : "EEE d MMM") + year).format(day);
  }

  /** Such as {@code 24. november 2026 kl. 14.05}, to be read years later; empty for nothing. */
  public String full(@Nullable Instant at) {
    if (at == null) {
      return "";
    }
    String pattern = danish() ? "d. MMMM yyyy 'kl.' HH.mm" : "d MMMM yyyy, HH:mm";
    return format(pattern).format(at.atZone(DanishTime.ZONE));
  }

  /** Such as {@code 24. november 2026}; empty for nothing. */
  public String date(@Nullable LocalDate day) {
    return day == null ? "" : format(danish() ? "d. MMMM yyyy" : "d MMMM yyyy").format(day);
  }

  /** For a field of type {@code datetime-local}; empty for nothing. */
  public String field(@Nullable Instant at) {
    return at == null ? "" : FIELD.format(at.atZone(DanishTime.ZONE));
  }

  /** What a field of type {@code datetime-local} says; null for nothing. */
  public static @Nullable Instant instant(@Nullable LocalDateTime local) {
    return local == null ? null : local.atZone(DanishTime.ZONE).toInstant();
  }

  /** For the attribute {@code datetime}; empty for nothing. */
  public String machine(@Nullable Instant at) {
    return at == null ? "" : at.toString();
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

  /** Whether the day has passed. */
  public boolean isOver(@Nullable LocalDate day) {
    return day != null && day.isBefore(today());
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

  private static boolean danish() {
    return language().getLanguage().equals("da");
  }

  private static Locale language() {
    return LocaleContextHolder.getLocale();
  }
}
