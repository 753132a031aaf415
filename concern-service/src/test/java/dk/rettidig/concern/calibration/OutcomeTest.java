package dk.rettidig.concern.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What nobody can find out from an outcome, whatever the answers are (invariants 11 and 15). */
class OutcomeTest {

  private static final List<String> LEVELS = List.of("green", "yellow", "red");

  @Test
  void aTeamOfThreeSeesNothingAndSoDoFiveWhoCanTakeTheirOwnAnswerAway() {
    for (String answers : List.of("", "g", "ggg", "gyr", "ggyyr")) {
      Outcome outcome = outcome(answers);
      assertThat(outcome.shown()).as(answers).isFalse();
      assertThat(outcome.agreement()).as(answers).isNull();
      assertThat(outcome.answers()).isEqualTo(answers.length());
    }
    assertThat(outcome("ggyyrr").shown()).isTrue();
  }

  @Test
  void allAndAllButOneCannotBeToldApart() {
    assertThat(outcome("gggggg")).isEqualTo(outcome("gggggy")).isEqualTo(outcome("rggggg"));
    assertThat(outcome("gggggg").spreads())
        .containsExactly(new Outcome.Spread("a", Map.of("green", 5), 1));
    assertThat(outcome("ggggyy").spreads())
        .containsExactly(new Outcome.Spread("a", Map.of("green", 4, "yellow", 2), 0));
  }

  /**
   * Tries every team of six and seven: what an onlooker, and what each who answered, can still not
   * exclude. The one case left is who alone chose otherwise: that all others agree is what the
   * spread is for, and who that one is nobody else learns.
   */
  @Test
  void nobodysAnswerFollowsFromAnOutcomeAndTheOwnOne() {
    for (int size : List.of(6, 7)) {
      Map<Outcome, Set<String>> alike = new HashMap<>();
      for (String answers : teams(size)) {
        alike.computeIfAbsent(outcome(answers), _ -> new HashSet<>()).add(answers);
      }
      alike.forEach((outcome, possible) -> {
        assertThat(known(possible)).as("to the leader: " + outcome).isFalse();
        for (String own : List.of("g", "y", "r")) {
          Set<String> others = without(own, possible);
          assertThat(known(others) && !choseOtherwise(outcome, own))
              .as("to who chose " + own + ": " + outcome)
              .isFalse();
        }
      });
    }
  }

  /** The agreement is reckoned from what is shown, so that it tells nothing more. */
  @Test
  void theAgreementTellsNothingThatTheSpreadsDoNot() {
    Outcome all = outcome(Map.of("a", "gggggg", "b", "rrrrrr", "c", "ggyyrr"));
    Outcome allButOne = outcome(Map.of("a", "gggggr", "b", "rrrrry", "c", "ggyyrr"));

    assertThat(all).isEqualTo(allButOne);
    assertThat(all.agreement()).isNotNull();
  }

  @Test
  void fullAgreementOnDifferentLevelsIsOneAndOnOneLevelHasNoFigure() {
    assertThat(outcome(Map.of("a", "gggggg", "b", "rrrrrr")).agreement()).isEqualTo(1.0);
    assertThat(outcome(Map.of("a", "gggggg", "b", "gggggg")).agreement()).isNull();
  }

  private static boolean choseOtherwise(Outcome outcome, String own) {
    Outcome.Spread spread = outcome.spreads().getFirst();
    return spread.keptBack() == 1 && !spread.counts().containsKey(level(own.charAt(0)));
  }

  /** Whether everybody must have chosen the same level, in all that is possible. */
  private static boolean known(Set<String> possible) {
    return !possible.isEmpty()
        && possible.stream().allMatch(answers -> answers.chars().distinct().count() == 1)
        && possible.stream().map(answers -> answers.charAt(0)).distinct().count() == 1;
  }

  private static Set<String> without(String own, Set<String> possible) {
    return possible.stream()
        .filter(answers -> answers.contains(own))
        .map(answers -> answers.replaceFirst(own, ""))
        .collect(Collectors.toSet());
  }

  private static List<String> teams(int size) {
    return IntStream.rangeClosed(0, size)
        .boxed()
        .flatMap(green ->
            IntStream.rangeClosed(0, size - green)
                .mapToObj(yellow ->
                    "g".repeat(green) + "y".repeat(yellow) + "r".repeat(size - green - yellow)))
        .toList();
  }

  private static Outcome outcome(String answers) {
    return outcome(Map.of("a", answers));
  }

  private static Outcome outcome(Map<String, String> byVignette) {
    var sorted = new TreeMap<>(byVignette);
    int size = sorted.firstEntry().getValue().length();
    List<Answer> answers =
        IntStream.range(0, size)
            .mapToObj(person -> {
              Map<String, String> levels = new TreeMap<>();
              sorted.forEach((vignette, all) -> levels.put(vignette, level(all.charAt(person))));
              return new Answer(levels);
            })
            .toList();
    return Outcome.of(List.copyOf(sorted.keySet()), LEVELS, answers);
  }

  private static String level(char letter) {
    return switch (letter) {
      case 'g' -> "green";
      case 'y' -> "yellow";
      default -> "red";
    };
  }
}
