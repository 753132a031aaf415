package dk.rettidig.meeting.chronology.web;

import dk.rettidig.meeting.chronology.Row;
import java.util.Locale;
import java.util.ResourceBundle;

/** The titles of rows, in Danish, or in English where the reader asks for it. */
final class RowTexts {

  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  String title(Row row, Locale language) {
    ResourceBundle texts = bundle(language);
    String happening = texts.getString("row." + row.kind());
    return row.decision() == null
        ? happening
        : happening + ": " + texts.getString("decision." + row.decision());
  }

  static ResourceBundle bundle(Locale language) {
    Locale known = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("da");
    return ResourceBundle.getBundle(
        "dk.rettidig.meeting.chronology", known, RowTexts.class.getClassLoader(), EXACT);
  }
}
