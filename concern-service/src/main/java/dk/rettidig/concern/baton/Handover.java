package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer that was answered.
 *
 * @param from who held the baton then
 * @param familyToldOn when the family was told who holds it now
 * @param settled whether a leader has seen that it was declined, and leaves the baton where it is
 */
public record Handover(
    Offer.OfferId offer,
    PersonId from,
    PersonId to,
    PersonId by,
    Instant offeredAt,
    Outcome outcome,
    Instant answeredAt,
    @Nullable LocalDate familyToldOn,
    boolean settled) {

  /** How it was answered. */
  public enum Outcome {
    ACCEPTED,
    DECLINED,
    /** Taken back before it was answered. */
    TAKEN_BACK
  }

  Handover familyTold(LocalDate on) {
    return new Handover(offer, from, to, by, offeredAt, outcome, answeredAt, on, settled);
  }

  Handover settledNow() {
    return new Handover(offer, from, to, by, offeredAt, outcome, answeredAt, familyToldOn, true);
  }
}
