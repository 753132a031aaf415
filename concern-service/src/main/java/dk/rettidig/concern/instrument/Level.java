package dk.rettidig.concern.instrument;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step of a scale.
 *
 * @param code as people say it: {@code 3}, {@code 4a}, {@code red}
 * @param ordinal 1 for the best level, then without gaps
 * @param name nothing where the publisher uses numbers only
 * @param colour nothing where it is not known
 * @param shape unlike every other level's
 * @param attention nothing where it is not known
 */
public record Level(
    String code,
    int ordinal,
    @Nullable Text name,
    @Nullable Colour colour,
    Shape shape,
    @Nullable AttentionClass attention,
    SourceMark mark)
    implements BesideTheDuty {

  public Level {
    Code.require(Code.LEVEL, code, "level code");
  }

  /** Number and word, for reading aloud and for print: {@code 3 Sårbar}, {@code Niveau 3}. */
  public String label(Locale locale) {
    if (name == null) {
      return new Text("Niveau ", "Level ").in(locale) + code;
    }
    return Character.isDigit(code.charAt(0)) ? code + " " + name.in(locale) : name.in(locale);
  }
}
