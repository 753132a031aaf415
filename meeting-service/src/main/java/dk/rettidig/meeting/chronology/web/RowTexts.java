package dk.rettidig.meeting.chronology.web;

import dk.rettidig.common.text.Words;
import dk.rettidig.meeting.chronology.Row;
import java.util.Locale;

/** The titles of rows. */
final class RowTexts {

  private static final Words WORDS = Words.in("dk.rettidig.meeting.chronology", RowTexts.class);

  private RowTexts() {}

  static String title(Row row, Locale language) {
    String happening = WORDS.of("row." + row.kind(), language);
    return row.decision() == null
        ? happening
        : happening + ": " + WORDS.of("decision." + row.decision(), language);
  }
}
