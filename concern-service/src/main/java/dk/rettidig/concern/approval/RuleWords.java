package dk.rettidig.concern.approval;

import dk.rettidig.concern.words.ConcernWords;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules in plain words, with their figures. */
public final class RuleWords {

  private static final Locale DANISH = Locale.of("da", "DK");

  private RuleWords() {}

  /** The name of a rule. */
  public static String title(String code, Locale language) {
    return say("detection.rule." + code + ".title", language);
  }

  /** What a rule reads. */
  public static String looksAt(NamedRule rule, Locale language) {
    return say("detection.rule." + rule.code() + ".reads", language);
  }

  /** When a rule says something. */
  public static String says(NamedRule rule, Locale language) {
    return say("detection.rule." + rule.code() + ".says", language, rule.figures().toArray());
  }

  /**
   * What parents are told; in Danish, whatever language the administrator reads.
   *
   * @param rules the codes of those that are on
   */
  public static String parents(List<String> rules) {
    String named =
        rules.isEmpty()
            ? say("detection.parents.none", DANISH)
            : rules.stream()
                .map(code -> "– " + title(code, DANISH))
                .collect(Collectors.joining("\n"));
    return say("detection.parents", DANISH, named);
  }

  private static String say(String key, Locale language, Object... figures) {
    return new MessageFormat(ConcernWords.WORDS.of(key, language), language).format(figures);
  }
}
