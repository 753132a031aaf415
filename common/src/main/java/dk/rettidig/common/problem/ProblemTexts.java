package dk.rettidig.common.problem;

import dk.rettidig.common.calendar.DanishTime;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of problems by code, in Danish and English.
 *
 * <p>A bundle holds {@code <context>.<fact>.title}, {@code <context>.<fact>.hint} and {@code
 * field.<code>} in the files {@code <basename>_da.properties} and {@code <basename>_en.properties}.
 * The first bundle that knows a key wins; those of this package come last.
 */
public final class ProblemTexts {

  static final Locale DANISH = Locale.of("da");
  static final Locale ENGLISH = Locale.ENGLISH;
  private static final List<Locale> LANGUAGES = List.of(DANISH, ENGLISH);
  private static final String OWN = "dk.rettidig.common.problem.problems";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final List<String> basenames;
  private final ClassLoader loader;

  /**
   * @param basenames the service's own bundles, e.g. {@code dk.rettidig.concern.problems}
   * @throws MissingResourceException when a bundle lacks a language
   */
  public ProblemTexts(List<String> basenames) {
    this.basenames = Stream.concat(basenames.stream(), Stream.of(OWN)).toList();
    this.loader =
        Optional.ofNullable(Thread.currentThread().getContextClassLoader())
            .orElseGet(ProblemTexts.class::getClassLoader);
    LANGUAGES.forEach(language -> this.basenames.forEach(name -> bundle(name, language)));
  }

  /** The better of Danish and English for a header {@code Accept-Language}; Danish in doubt. */
  static Locale language(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return DANISH;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
      return best == null ? DANISH : best;
    } catch (IllegalArgumentException unreadable) {
      return DANISH;
    }
  }

  String title(ProblemCode code, Locale language, List<Object> arguments) {
    return text(code.textKey() + ".title", "fallback.title", language, arguments);
  }

  String hint(ProblemCode code, Locale language, List<Object> arguments) {
    return text(code.textKey() + ".hint", "fallback.hint", language, arguments);
  }

  String field(FieldFault fault, Locale language) {
    return text(fault.textKey(), "field.invalid", language, fault.arguments());
  }

  /**
   * What a user would miss: texts that are absent or unreadable, each as {@code <language> <key>}.
   *
   * @param codes of problems, {@code <context>:<fact>}
   */
  public List<String> missing(Collection<String> codes) {
    return missingKeys(
        codes.stream()
            .map(code -> new ProblemCode(code).textKey())
            .flatMap(key -> Stream.of(key + ".title", key + ".hint"))
            .toList());
  }

  /**
   * What a user would miss of texts about fields, each as {@code <language> <key>}.
   *
   * @param codes of field faults
   */
  public List<String> missingFields(Collection<String> codes) {
    return missingKeys(codes.stream().map(code -> FieldFault.of("", code).textKey()).toList());
  }

  private List<String> missingKeys(List<String> keys) {
    List<String> missing = new ArrayList<>();
    for (Locale language : LANGUAGES) {
      for (String key : keys) {
        if (pattern(key, language).filter(ProblemTexts::readable).isEmpty()) {
          missing.add(language.getLanguage() + " " + key);
        }
      }
    }
    return List.copyOf(missing);
  }

  /** A single apostrophe would silently switch place holders off in {@link MessageFormat}. */
  private static boolean readable(String pattern) {
    if (pattern.isBlank() || pattern.replace("''", "").contains("'")) {
      return false;
    }
    try {
      return !new MessageFormat(pattern, Locale.ROOT).toPattern().isBlank();
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  private String text(String key, String fallback, Locale language, List<Object> arguments) {
    String pattern =
        pattern(key, language)
            .or(() -> pattern(fallback, language))
            .orElseThrow(() -> new IllegalStateException("no text for " + fallback));
    return new MessageFormat(pattern, language)
        .format(arguments.stream().map(one -> readable(one, language)).toArray());
  }

  private Optional<String> pattern(String key, Locale language) {
    return basenames.stream()
        .map(name -> bundle(name, language))
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .findFirst();
  }

  private ResourceBundle bundle(String basename, Locale language) {
    return ResourceBundle.getBundle(basename, language, loader, EXACT);
  }

  /** Dates and times as people write them; everything else as it is. */
  private static Object readable(Object argument, Locale language) {
    boolean danish = language.equals(DANISH);
    String day = danish ? "d. MMMM uuuu" : "d MMMM uuuu";
    return switch (argument) {
      case LocalDate date -> DateTimeFormatter.ofPattern(day, language).format(date);
      case Instant at ->
          DateTimeFormatter.ofPattern(day + (danish ? " 'kl.' HH.mm" : " 'at' HH:mm"), language)
              .format(at.atZone(DanishTime.ZONE));
      default -> argument;
    };
  }
}
