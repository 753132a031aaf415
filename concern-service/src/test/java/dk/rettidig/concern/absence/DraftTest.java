package dk.rettidig.concern.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static AbsenceFlag flag(Rule rule) {
    return new AbsenceFlag(rule, 8, 53, FIRST, LAST);
  }

  private static String draft(Rule rule) {
    List<LocalDate> days = List.of(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 20));
    return Draft.on(flag(rule), "Ida Åkjær", "Åskolen", days, 15).text();
  }

  @ParameterizedTest
  @EnumSource(names = {"LETTER", "NOTICE"})
  void aDraftSaysTheFactsInDanish(Rule rule) {
    assertThat(draft(rule))
        .contains("Ida Åkjær", "Åskolen", "8 skoledage", "53 skoledage", "15,0 %", "15 %")
        .contains("1. oktober 2026 til 31. december 2026", "3. november, 20. november.");
  }

  @Test
  void theNoticeNamesItsLawAndLeavesTheSchoolsWordsToTheHead() {
    assertThat(draft(Rule.NOTICE)).contains("§ 133, stk. 2", "[skriv her]");
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleSaysWhyInBothLanguages(Rule rule) {
    String danish = FlagWords.of(flag(rule), Locale.of("da"));
    assertThat(danish).contains("8").doesNotContain("null");
    assertThat(FlagWords.of(flag(rule), Locale.ENGLISH)).contains("8").isNotEqualTo(danish);
  }
}
