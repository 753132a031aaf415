package dk.rettidig.concern.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child as a caller or a letter describes it; each part may be missing or wrong.
 *
 * @param cpr as written
 * @param name as written; one word is enough beside a day of birth, else two
 */
public record Description(@Nullable String cpr, @Nullable String name, @Nullable LocalDate born) {

  @Override
  public String toString() {
    return "Description[…]";
  }
}
