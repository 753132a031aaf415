package dk.rettidig.portal.service.concern;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The municipality's scales. */
@HttpExchange("/v1/instruments")
public interface Scales {

  /** A scale in a list; {@code standardFor} names the kinds of unit that use it. */
  record ScaleLine(String id, String version, String title, List<String> standardFor) {}

  /**
   * A scale in the reader's language.
   *
   * @param overall whether one level for the whole is chosen beside those of the dimensions
   */
  record Scale(
      String id,
      String version,
      String title,
      boolean overall,
      List<Level> levels,
      List<Words> dimensions,
      boolean settingRequired,
      List<Words> settings,
      List<Words> protective,
      List<Words> risk) {

    /** The level with the code, or null. */
    public @Nullable Level level(@Nullable String code) {
      return levels.stream().filter(level -> level.code().equals(code)).findFirst().orElse(null);
    }

    /** The words of a factor, or what stands there when it is none of the scale's. */
    public String factor(String code) {
      return Stream.concat(protective.stream(), risk.stream())
          .filter(one -> one.code().equals(code))
          .map(Words::text)
          .findFirst()
          .orElse(code);
    }

    /** The words of a dimension or setting, or its code. */
    public String part(String code) {
      return Stream.concat(dimensions.stream(), settings.stream())
          .filter(one -> one.code().equals(code))
          .map(Words::text)
          .findFirst()
          .orElse(code);
    }
  }

  /**
   * A level.
   *
   * @param label number and word
   * @param hex of its colour, absent where it is not known
   * @param ink {@code BLACK} or {@code WHITE}, readable on the colour
   * @param shape unlike every other level's
   */
  record Level(
      String code,
      int ordinal,
      String label,
      @Nullable String hex,
      @Nullable String ink,
      String shape) {

    /** What fits into the shape: the code where it is a short number, else the level's place. */
    public String mark() {
      return code.length() <= 3 && Character.isDigit(code.charAt(0))
          ? code
          : String.valueOf(ordinal);
    }
  }

  /** A code with its words. */
  record Words(String code, String text) {}

  /** All scales. */
  @GetExchange
  List<ScaleLine> all();

  /** The very version of a scale. */
  @GetExchange("/{id}/{version}")
  Scale one(@PathVariable String id, @PathVariable String version);
}
