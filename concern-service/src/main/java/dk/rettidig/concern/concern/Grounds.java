package dk.rettidig.concern.concern;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The words behind a basis: who consented to what, or what was weighed.
 *
 * @param basis which basis they are behind
 * @param givenBy who consented
 * @param scope what it covers
 * @param agreedEnd the last day that was agreed; null where none was, and on those that were kept
 *     before it was
 * @param weighing what speaks for and against going without consent
 * @param reason why it is used
 * @param notToldBecause why the family was not told that it was used
 */
public record Grounds(
    BasisId basis,
    @Nullable String givenBy,
    @Nullable String scope,
    @Nullable LocalDate agreedEnd,
    @Nullable String weighing,
    @Nullable String reason,
    @Nullable String notToldBecause) {

  @Override
  public String toString() {
    return "Grounds[…]";
  }
}
