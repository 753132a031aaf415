package dk.rettidig.concern.baton;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the work ended.
 *
 * @param familyStatement what the family says of it
 * @param noStatementBecause why nothing; one of the two stands there
 */
public record Closing(
    Instant at,
    Writer by,
    String reason,
    @Nullable String familyStatement,
    @Nullable String noStatementBecause) {

  /** Whether it says the same, whenever it was said. */
  boolean isSameAs(@Nullable Closing other) {
    return other != null
        && new Closing(other.at, by, reason, familyStatement, noStatementBecause).equals(other);
  }

  @Override
  public String toString() {
    return "Closing[…]";
  }
}
