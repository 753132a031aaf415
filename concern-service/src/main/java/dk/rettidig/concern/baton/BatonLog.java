package dk.rettidig.concern.baton;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.concern.ConcernId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Work on one concern together with the family, from who wondered to the last evaluation.
 *
 * @param unit whose log it is; with the baton it can move to the child's new unit
 * @param evaluateBy the day by which it is looked at together again
 * @param releases what each reader of the family may see, one for each
 */
public record BatonLog(
    BatonLogId id,
    ChildId child,
    UnitId unit,
    ConcernId concern,
    Instant openedAt,
    State state,
    BtiStep step,
    Hands hands,
    LocalDate evaluateBy,
    List<Release> releases,
    @Personal Contents contents) {

  /** Whether it is worked in. */
  public enum State {
    OPEN,
    CLOSED
  }

  /** Copies the releases. */
  public BatonLog {
    releases = List.copyOf(releases);
  }

  /** Where a log comes from. */
  record Origin(ChildId child, UnitId unit, ConcernId concern, PersonId by, Instant at) {}

  /**
   * A new log in the hands of who opens it.
   *
   * @throws FamilyHasNotAgreed beyond wondering without the family's consent
   */
  static BatonLog open(
      Origin from, BtiStep step, @Nullable FamilyConsent consent, LocalDate evaluateBy) {
    var log =
        new BatonLog(
            BatonLogId.of(from.concern()),
            from.child(),
            from.unit(),
            from.concern(),
            from.at(),
            State.OPEN,
            step,
            Hands.of(from.by(), from.at()),
            evaluateBy,
            List.of(),
            Contents.with(consent));
    log.requireConsentFor(step);
    return log;
  }

  /** Whether it is worked in. */
  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** Who holds it. */
  public PersonId holder() {
    return hands.baton().holder();
  }

  /** What one reader of the family may see. */
  public Optional<Release> releasedTo(PersonId reader) {
    return releases.stream().filter(one -> one.reader().equals(reader)).findFirst();
  }

  /**
   * One more entry; the same again changes nothing.
   *
   * @throws LogClosed when it is closed
   * @throws NotWorkingAlong when an action is for a colleague who does not
   * @throws ItemIdTaken when something else stands under its id
   */
  Change<BatonLog> write(Entry entry) {
    requireOpen();
    if (entry instanceof Action action) {
      requireAlong(action.responsible());
    }
    return to(contents.plus(entry));
  }

  /**
   * It was looked at together; the step changes with it, by one at most.
   *
   * @param seen the step that who evaluates had before the eyes
   * @param hasBasis whether anybody outside the unit may take part
   * @throws NoBasisAcrossServices when it is raised across services and nobody may
   * @throws StepHasChanged when it is another one by now
   * @throws FamilyHasNotAgreed when it is raised from wondering without the family's consent
   */
  Change<BatonLog> evaluate(Evaluation evaluation, BtiStep seen, boolean hasBasis) {
    requireOpen();
    Contents said = contents.plus(evaluation);
    if (said.equals(contents)) {
      return Change.to(this);
    }
    if (step != seen) {
      throw new StepHasChanged();
    }
    BtiStep now = step.after(evaluation.outcome());
    requireConsentFor(now);
    if (now.compareTo(step) > 0 && now.isAcrossServices() && !hasBasis) {
      throw new NoBasisAcrossServices();
    }
    LocalDate next = evaluation.next() == null ? evaluateBy : evaluation.next();
    return Change.to(copy(unit, state, now, hands, next, releases, said));
  }

  /** The family agrees, or agrees anew. */
  Change<BatonLog> agree(FamilyConsent consent) {
    requireOpen();
    return to(contents.agreed(consent));
  }

  /** Somebody works along from now on; who does already goes on. */
  Change<BatonLog> letTakePart(PersonId person, Instant at) {
    return to(hands.with(person, at), contents);
  }

  /**
   * Somebody works along no longer.
   *
   * @throws StillHasActions while the person has an open one
   */
  Change<BatonLog> stop(PersonId person, Instant at) {
    if (hasOpenAction(person)) {
      throw new StillHasActions();
    }
    return to(hands.without(person, at), contents);
  }

  /** An action is done or dropped. */
  Change<BatonLog> end(ItemId action, Action.Ending how) {
    requireOpen();
    return to(contents.action(action, one -> one.ended(how)));
  }

  /**
   * An action gets another responsible or another date; the family sees it again when it is
   * released anew.
   *
   * @throws NotWorkingAlong when that is a colleague who does not
   */
  Change<BatonLog> giveAction(ItemId action, Responsible to, LocalDate due) {
    requireOpen();
    requireAlong(to);
    List<Release> kept = releases.stream().map(release -> release.without(action)).toList();
    Contents now = contents.action(action, one -> one.givenTo(to, due));
    return Change.to(copy(unit, state, step, hands, evaluateBy, kept, now));
  }

  /** The baton is held out; it stays in the holder's hands. */
  Change<BatonLog> offer(Offer offer, @Nullable String message) {
    Hands now = hands.baton(baton -> baton.offer(offer));
    var words = new OfferWords(offer.offer(), message, null);
    return now.equals(hands) ? Change.to(this) : to(now, contents.said(words));
  }

  /**
   * The baton passes; who held it has no part in it by that alone any longer, and works along while
   * an action is still the former holder's.
   *
   * @param receivers the unit for which the receiver works
   */
  Change<BatonLog> accept(Offer.OfferId offer, PersonId by, Instant at, UnitId receivers) {
    requireOpen();
    Hands passed = hands.baton(baton -> baton.accept(offer, by, at));
    Hands now = hasOpenAction(holder()) ? passed.with(holder(), at) : passed;
    return Change.to(copy(receivers, state, step, now, evaluateBy, releases, contents));
  }

  /** The baton stays, and somebody must do something about it. */
  Change<BatonLog> decline(Offer.OfferId offer, PersonId by, Instant at, String reason) {
    String message = contents.of(offer).map(OfferWords::message).orElse(null);
    return to(
        hands.baton(baton -> baton.decline(offer, by, at)),
        contents.said(new OfferWords(offer, message, reason)));
  }

  /** A step of the baton that says nothing. */
  Change<BatonLog> baton(UnaryOperator<Baton> step) {
    return to(hands.baton(step), contents);
  }

  /**
   * A reader of the family may see exactly these from now on.
   *
   * @throws NoSuchEntry when one of them does not stand here
   */
  Change<BatonLog> release(Release release) {
    if (!contents.items().containsAll(release.items())) {
      throw new NoSuchEntry();
    }
    Stream<Release> others =
        releases.stream().filter(one -> !one.reader().equals(release.reader()));
    List<Release> now = Stream.concat(others, Stream.of(release)).toList();
    return Change.to(copy(unit, state, step, hands, evaluateBy, now, contents));
  }

  /** The work is over; nobody is offered the baton any more. The same again changes nothing. */
  Change<BatonLog> close(Closing how) {
    if (how.isSameAs(contents.closing())) {
      return Change.to(this);
    }
    requireOpen();
    Hands now = hands.baton(baton -> baton.takeBack(how.at()));
    Contents said = contents.closed(how);
    return Change.to(copy(unit, State.CLOSED, step, now, evaluateBy, releases, said));
  }

  private boolean hasOpenAction(PersonId person) {
    return contents.all(Action.class).stream().anyMatch(one -> one.isOpen() && one.isOf(person));
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new LogClosed();
    }
  }

  private void requireConsentFor(BtiStep wanted) {
    if (wanted.needsConsent() && contents.consent() == null) {
      throw new FamilyHasNotAgreed();
    }
  }

  private void requireAlong(Responsible responsible) {
    if (responsible instanceof Responsible.Colleague(var person) && !hands.include(person)) {
      throw new NotWorkingAlong();
    }
  }

  private Change<BatonLog> to(Contents now) {
    return Change.to(copy(unit, state, step, hands, evaluateBy, releases, now));
  }

  private Change<BatonLog> to(Hands now, Contents said) {
    requireOpen();
    return Change.to(copy(unit, state, step, now, evaluateBy, releases, said));
  }

  /** What can change, and beside it what stays: where the log comes from. */
  private BatonLog copy(
      UnitId nowUnit,
      State nowState,
      BtiStep nowStep,
      Hands nowHands,
      LocalDate nowEvaluateBy,
      List<Release> nowReleases,
      Contents nowContents) {
    return new BatonLog(
        id,
        child,
        nowUnit,
        concern,
        openedAt,
        nowState,
        nowStep,
        nowHands,
        nowEvaluateBy,
        nowReleases,
        nowContents);
  }
}
