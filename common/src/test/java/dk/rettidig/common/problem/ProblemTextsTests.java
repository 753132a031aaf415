package dk.rettidig.common.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTests {

  private static final String EXAMPLE = "dk.rettidig.common.problem.example.problems";
  private static final String FAULTY = "dk.rettidig.common.problem.example.faulty";
  private static final String OWN = "dk.rettidig.common.problem.problems";

  private final ProblemTexts texts = new ProblemTexts(List.of(EXAMPLE));

  @Test
  void everyRefusalOfThisModuleHasItsTextsInBothLanguages() {
    assertThat(texts.missing(RefusalCodes.in("dk.rettidig.common"))).isEmpty();
    assertThat(texts.missing(RequestFaults.codes())).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(keys(Locale.of("da"))).containsExactlyInAnyOrderElementsOf(keys(Locale.ENGLISH));
  }

  @Test
  void findsTheRefusalsOfAPackage() {
    assertThat(RefusalCodes.in("dk.rettidig.common.problem.example"))
        .containsExactly(
            "loan:already-returned",
            "loan:due-before-lent",
            "loan:not-found",
            "loan:other-unit",
            "loan:shelf-locked",
            "loan:version-forgotten");
  }

  @Test
  void refusesARefusalThatDeclaresNoCode() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RefusalCodes.in("dk.rettidig.example.codeless"))
        .withMessageContaining("Codeless");
  }

  @Test
  void namesWhatIsMissingOrUnreadable() {
    var faulty = new ProblemTexts(List.of(FAULTY));

    assertThat(faulty.missing(List.of("loan:half", "loan:quoted", "loan:unclosed", "loan:gone")))
        .containsExactly(
            "da loan.half.hint",
            "da loan.quoted.title",
            "da loan.unclosed.title",
            "da loan.gone.title",
            "da loan.gone.hint",
            "en loan.unclosed.hint",
            "en loan.gone.title",
            "en loan.gone.hint");
  }

  @Test
  void namesTheFieldCodesWithoutText() {
    assertThat(texts.missingFields(List.of("not-blank", "loan:too-early", "loan:never")))
        .containsExactly("da field.loan.never", "en field.loan.never");
  }

  @Test
  void refusesABundleThatIsNotThere() {
    assertThatThrownBy(() -> new ProblemTexts(List.of("dk.rettidig.no.such")))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void aCodeWithoutTextIsStillAnsweredWithASentence() {
    assertThat(texts.title(new ProblemCode("loan:gone"), ProblemTexts.DANISH, List.of()))
        .isEqualTo("Det kan ikke lade sig gøre lige nu.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none|da",
        "''|da",
        "da-DK|da",
        "en-GB,en;q=0.9,da;q=0.5|en",
        "en;q=0.4,da|da",
        "de|da",
        "*|da",
        "de,en|en",
        ";;q=nonsense|da"
      })
  void speaksDanishUnlessEnglishIsAskedFor(@Nullable String acceptLanguage, String language) {
    assertThat(ProblemTexts.language(acceptLanguage)).isEqualTo(Locale.of(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"concern", "concern:", "Concern:closed", "a:b:c", "a b:c", ":c", "a:-c"})
  void refusesACodeThatIsNotContextAndFact(String value) {
    assertThatThrownBy(() -> new ProblemCode(value)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> keys(Locale language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            OWN,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return Arrays.asList(bundle.keySet().toArray(String[]::new));
  }
}
