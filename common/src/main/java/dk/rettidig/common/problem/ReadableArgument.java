package dk.rettidig.common.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people write them; everything else as it is. */
final class ReadableArgument {

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private ReadableArgument() {}

  static Object of(Object argument, Locale language) {
    boolean danish = language.equals(ProblemTexts.DANISH);
    String day = danish ? "d. MMMM uuuu" : "d MMMM uuuu";
    return switch (argument) {
      case LocalDate date -> DateTimeFormatter.ofPattern(day, language).format(date);
      case Instant at ->
          DateTimeFormatter.ofPattern(day + (danish ? " 'kl.' HH.mm" : " 'at' HH:mm"), language)
              .format(at.atZone(DENMARK));
      default -> argument;
    };
  }
}
