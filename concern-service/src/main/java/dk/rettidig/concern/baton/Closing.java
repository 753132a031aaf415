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

  @Override
  public String toString() {
    return "Closing[…]";
  }
}
