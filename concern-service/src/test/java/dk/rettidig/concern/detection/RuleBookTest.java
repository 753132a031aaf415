package dk.rettidig.concern.detection;

import static dk.rettidig.concern.detection.Courses.MONDAY;
import static dk.rettidig.concern.detection.Courses.NURSE;
import static dk.rettidig.concern.detection.Courses.TEACHER;
import static dk.rettidig.concern.detection.Courses.concern;
import static dk.rettidig.concern.detection.Courses.courseOf;
import static dk.rettidig.concern.detection.Courses.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rettidig.concern.detection.Entry.Absence;
import dk.rettidig.concern.detection.Entry.Action;
import dk.rettidig.concern.detection.Entry.Decision;
import dk.rettidig.concern.detection.Entry.Transition;
import dk.rettidig.concern.words.ConcernWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

  private static final Locale DANISH = Locale.of("da");

  private final RuleBook book = RuleBook.complete();
  private final Course course =
      courseOf(rated(MONDAY.minusDays(360), 1), rated(MONDAY.minusDays(180), 3), rated(MONDAY, 5));

  @Test
  void noRuleLooksWithoutADecision() {
    assertThat(book.allowed(List.of(), MONDAY).rules()).isEmpty();
    assertThat(book.allowed(List.of(), MONDAY).look(course, List.of(), MONDAY)).isEmpty();
  }

  @Test
  void whatIsProposedIsPartOfAllThereIs() {
    assertThat(book.rules()).containsAll(RuleBook.proposed().rules()).hasSize(9);
    assertThat(book.rules()).extracting(Rule::code).doesNotHaveDuplicates();
  }

  @Test
  void aDecisionCountsForItsRuleItsVersionAndFromItsDay() {
    List<Integer> figures = List.of(2, 300, 60);
    var approval = new Approval("lasting-middle", 1, figures, "dagtilbudsloven", MONDAY, MONDAY);

    assertThat(book.allowed(List.of(approval), MONDAY).rules())
        .singleElement()
        .isInstanceOf(LastingMiddle.class);
    assertThat(book.allowed(List.of(approval), MONDAY.minusDays(1)).rules()).isEmpty();
    var older = new Approval("lasting-middle", 0, figures, "dagtilbudsloven", MONDAY, MONDAY);
    assertThat(book.allowed(List.of(older), MONDAY).rules()).isEmpty();
    var otherwise =
        new Approval("lasting-middle", 1, List.of(1, 300, 60), "dagtilbudsloven", MONDAY, MONDAY);
    assertThat(book.allowed(List.of(otherwise), MONDAY).rules()).isEmpty();
  }

  @Test
  void whatWasNotAssessedFirstIsNoDecision() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Approval("x", 1, List.of(), "basis", MONDAY, MONDAY.minusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Approval("x", 1, List.of(), " ", MONDAY, MONDAY));
  }

  @Test
  void aRuleThatHitIsQuietForAWhileAndTheOthersAreNot() {
    assertThat(book.look(course, List.of(), MONDAY))
        .extracting(Hit::rule)
        .containsExactly("lasting-middle", "falling-line");
    var earlier = new RuleBook.Earlier("falling-line", MONDAY.minusDays(book.quiet() - 1));
    assertThat(book.look(course, List.of(earlier), MONDAY))
        .extracting(Hit::rule)
        .containsExactly("lasting-middle");
    var longAgo = new RuleBook.Earlier("falling-line", MONDAY.minusDays(book.quiet()));
    assertThat(book.look(course, List.of(longAgo), MONDAY)).hasSize(2);
  }

  @Test
  void onlyWhoMayReadEveryGroundMayKnowOfAHit() {
    var hit = book.look(course, List.of(), MONDAY).getFirst();

    assertThat(hit.mayBeKnownTo(_ -> true)).isTrue();
    assertThat(hit.mayBeKnownTo(entry -> entry.day().equals(MONDAY))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Hit("x", 1, List.of()));
  }

  @Test
  void aReasonQuotesItsGroundsInPlainWords() {
    var hit = book.look(course, List.of(), MONDAY).getFirst();

    assertThat(Reason.of(hit, ConcernWords.WORDS, DANISH))
        .isEqualTo(
            new Reason(
                "Barnet er placeret midt på skalaen eller alvorligere i 2 trivselsvurderinger i"
                    + " træk.",
                List.of(
                    "3. september 2025: fælles vurdering, trin 3 af 5",
                    "2. marts 2026: fælles vurdering, trin 5 af 5")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theOrderInWhichEntriesAreTypedChangesNothing(long seed) {
    var random = new Random(seed);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      LocalDate day = MONDAY.minusDays(random.nextInt(400));
      entries.add(rated(day, 1 + random.nextInt(5)));
      var by = random.nextBoolean() ? TEACHER : NURSE;
      entries.add(concern(day.plusDays(random.nextInt(10)), 2, by, "b"));
      entries.add(new Action("action-" + i, day, day.plusDays(30), day, random.nextBoolean()));
      entries.add(Courses.away(day, Absence.Category.UNLAWFUL));
    }
    Map<String, Entry> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    List<Entry> shuffled = new ArrayList<>(byId.values());
    Course inOneOrder = courseOf(shuffled.toArray(Entry[]::new));
    Collections.shuffle(shuffled, random);
    Course inAnother = courseOf(shuffled.toArray(Entry[]::new));

    assertThat(book.look(inAnother, List.of(), MONDAY))
        .isEqualTo(book.look(inOneOrder, List.of(), MONDAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everyRuleAndEveryKindOfEntryHasItsWords(String language) {
    Stream<Entry> entries =
        Stream.concat(
            Stream.of(
                rated(MONDAY, 2),
                concern(MONDAY, 2, TEACHER),
                concern(MONDAY, null, TEACHER),
                new Action("a", MONDAY, MONDAY, MONDAY, true),
                new Decision("d", MONDAY, MONDAY, false),
                new Transition("t", MONDAY, false)),
            Stream.of(Absence.Category.values())
                .map(category -> new Absence("x", MONDAY, category)));
    List<Entry> grounds = entries.toList();

    assertThat(book.rules())
        .allSatisfy(rule -> {
          var hit = new Hit(rule.code(), rule.version(), grounds);
          var reason = Reason.of(hit, ConcernWords.WORDS, Locale.of(language));
          assertThat(reason.sentence()).endsWith(".").doesNotContain("{");
          assertThat(reason.quotes()).hasSameSizeAs(grounds).allMatch(quote -> quote.contains(":"));
        });
  }
}
