package dk.rettidig.concern.baton;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;

/** The baton is held out to somebody; it stays where it is until it is accepted. */
public record Offer(OfferId offer, PersonId to, PersonId by, Instant at) {

  /** The id that the client made for an offer. */
  public record OfferId(String value) implements Id {}

  /** What became of it. */
  Handover answered(PersonId from, Handover.Outcome outcome, Instant when) {
    return new Handover(offer, from, to, by, at, outcome, when, null, false);
  }
}
