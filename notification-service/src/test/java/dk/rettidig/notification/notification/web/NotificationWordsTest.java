package dk.rettidig.notification.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationWordsTest {

  @ParameterizedTest
  @CsvSource({
    "da, Underretning sendt",
    "en, Notification sent",
    "en-GB, Notification sent",
    "de, Underretning sendt"
  })
  void areEnglishOnlyForWhoeverAsksForIt(String language, String words) {
    assertThat(NotificationWords.WORDS.of("chronology.sent", Locale.forLanguageTag(language)))
        .isEqualTo(words);
  }

  @Test
  void areCompleteInBothLanguages() {
    assertThat(keys(Locale.of("da"))).isNotEmpty().isEqualTo(keys(Locale.ENGLISH));
  }

  private static Set<String> keys(Locale language) {
    return ResourceBundle.getBundle("dk.rettidig.notification.words", language).keySet();
  }
}
