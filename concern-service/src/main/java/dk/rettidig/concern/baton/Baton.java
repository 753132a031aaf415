package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a log is: always exactly one person's.
 *
 * @param offer to whom it is held out; nobody most of the time
 * @param handovers the offers that were answered, oldest first
 */
public record Baton(
    PersonId holder, Instant since, @Nullable Offer offer, List<Handover> handovers) {

  /** Copies the handovers. */
  public Baton {
    handovers = List.copyOf(handovers);
  }

  static Baton with(PersonId first, Instant since) {
    return new Baton(first, since, null, List.of());
  }

  /**
   * Holds it out; the same offer again changes nothing, also when it was accepted meanwhile.
   *
   * @throws NoSuchOffer when the id stands on an offer to somebody else, or on one that was
   *     declined or taken back
   * @throws AlreadyOffered while another offer is not answered
   * @throws AlreadyTheHolder when it is held out to its holder
   */
  Baton offer(Offer next) {
    if (stands(next) || was(next.offer(), next.to(), Handover.Outcome.ACCEPTED)) {
      return this;
    }
    if (isKnown(next)) {
      throw new NoSuchOffer();
    }
    if (offer != null) {
      throw new AlreadyOffered();
    }
    if (holder.equals(next.to())) {
      throw new AlreadyTheHolder();
    }
    return new Baton(holder, since, next, handovers);
  }

  /**
   * It passes: from now on it is in the receiver's hands, and in nobody else's.
   *
   * @throws NoSuchOffer when there is none, or it is for somebody else
   */
  Baton accept(Offer.OfferId id, PersonId by, Instant at) {
    if (was(id, by, Handover.Outcome.ACCEPTED)) {
      return this;
    }
    Offer accepted = offered(id, by);
    return new Baton(by, at, null, plus(accepted.answered(holder, Handover.Outcome.ACCEPTED, at)));
  }

  /**
   * It stays where it is.
   *
   * @throws NoSuchOffer when there is none, or it is for somebody else
   */
  Baton decline(Offer.OfferId id, PersonId by, Instant at) {
    if (was(id, by, Handover.Outcome.DECLINED)) {
      return this;
    }
    Offer declined = offered(id, by);
    return new Baton(
        holder, since, null, plus(declined.answered(holder, Handover.Outcome.DECLINED, at)));
  }

  /** It is no longer held out to anybody. */
  Baton takeBack(Instant at) {
    return offer == null
        ? this
        : new Baton(
            holder, since, null, plus(offer.answered(holder, Handover.Outcome.TAKEN_BACK, at)));
  }

  /** A leader has seen that the last offer was declined. */
  Baton settle() {
    return last(Handover::settledNow);
  }

  /**
   * The family knows who holds it now.
   *
   * @throws NoSuchOffer when it never passed
   */
  Baton familyTold(LocalDate on) {
    if (lastPassed().isEmpty()) {
      throw new NoSuchOffer();
    }
    Handover passed = lastPassed().get();
    return new Baton(
        holder,
        since,
        offer,
        handovers.stream().map(one -> one.equals(passed) ? one.familyTold(on) : one).toList());
  }

  /** To whom it is held out. */
  public Optional<Offer> offered() {
    return Optional.ofNullable(offer);
  }

  /** The last time that it passed from one to another. */
  public Optional<Handover> lastPassed() {
    return handovers.reversed().stream()
        .filter(one -> one.outcome() == Handover.Outcome.ACCEPTED)
        .findFirst();
  }

  /** The last offer, when it was declined and nobody has done anything about it since. */
  public Optional<Handover> declined() {
    return offer != null || handovers.isEmpty()
        ? Optional.empty()
        : Optional.of(handovers.getLast())
            .filter(one -> one.outcome() == Handover.Outcome.DECLINED && !one.settled());
  }

  private boolean stands(Offer next) {
    return offer != null && offer.offer().equals(next.offer()) && offer.to().equals(next.to());
  }

  private boolean isKnown(Offer next) {
    boolean held = offer != null && offer.offer().equals(next.offer());
    return held || handovers.stream().anyMatch(one -> one.offer().equals(next.offer()));
  }

  private boolean was(Offer.OfferId id, PersonId to, Handover.Outcome outcome) {
    return handovers.stream()
        .anyMatch(one -> one.offer().equals(id) && one.to().equals(to) && one.outcome() == outcome);
  }

  private Offer offered(Offer.OfferId id, PersonId to) {
    if (offer == null || !offer.offer().equals(id) || !offer.to().equals(to)) {
      throw new NoSuchOffer();
    }
    return offer;
  }

  private Baton last(UnaryOperator<Handover> step) {
    if (handovers.isEmpty()) {
      return this;
    }
    List<Handover> earlier = handovers.subList(0, handovers.size() - 1);
    return new Baton(
        holder,
        since,
        offer,
        Stream.concat(earlier.stream(), Stream.of(step.apply(handovers.getLast()))).toList());
  }

  private List<Handover> plus(Handover answered) {
    return Stream.concat(handovers.stream(), Stream.of(answered)).toList();
  }
}
