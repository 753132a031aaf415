package dk.rettidig.concern.baton;

import org.jspecify.annotations.Nullable;

/**
 * What was said with an offer, and with its answer.
 *
 * @param message of who held it out
 * @param answer why it was declined
 */
public record OfferWords(Offer.OfferId offer, @Nullable String message, @Nullable String answer) {

  @Override
  public String toString() {
    return "OfferWords[…]";
  }
}
