package dk.rettidig.portal.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A day or a time as a form sends it: by a browser's own field, or typed as text. */
public final class TypedTime {

  private TypedTime() {}

  /**
   * The day; null for nothing.
   *
   * @throws UnreadableTime naming the field
   */
  public static @Nullable LocalDate day(String field, @Nullable String text) {
    return read(field, text, LocalDate::parse);
  }

  /**
   * The moment, by the clock in Denmark; null for nothing.
   *
   * @throws UnreadableTime naming the field
   */
  public static @Nullable Instant moment(String field, @Nullable String text) {
    return TimeWords.instant(read(field, text, LocalDateTime::parse));
  }

  private static <T> @Nullable T read(
      String field, @Nullable String text, Function<String, T> parse) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return parse.apply(text.strip());
    } catch (DateTimeParseException unreadable) {
      throw new UnreadableTime(field);
    }
  }
}
