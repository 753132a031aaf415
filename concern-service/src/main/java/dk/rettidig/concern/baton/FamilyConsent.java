package dk.rettidig.concern.baton;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the family has agreed to the log.
 *
 * @param givenBy who agreed, in plain words
 * @param oneBecause why only one holder of custody was asked; nothing where all were
 * @param childsView what the child says to it
 */
public record FamilyConsent(
    String givenBy, LocalDate on, @Nullable String oneBecause, @Nullable String childsView) {

  @Override
  public String toString() {
    return "FamilyConsent[…]";
  }
}
