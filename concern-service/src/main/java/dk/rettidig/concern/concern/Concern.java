package dk.rettidig.concern.concern;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in a unit saw of a child, and what has become of it.
 *
 * @param restricted whether it is on the path of suspected abuse; once there, it stays there
 * @param takenOver whether it was recorded elsewhere before; then others start no clock
 * @param history earlier contents, oldest first
 * @param grounds the words behind the bases
 * @param asked when somebody outside last asked for a basis
 */
public record Concern(
    ConcernId id,
    ChildId child,
    UnitId unit,
    PersonId author,
    Instant raisedAt,
    boolean takenOver,
    @Personal Account account,
    @Nullable Placing placing,
    @Personal @Nullable Suspicion suspicion,
    boolean restricted,
    boolean asksForForum,
    @Personal List<Edition> history,
    List<Basis> bases,
    @Personal List<Grounds> grounds,
    @Nullable Asked asked,
    @Nullable Instant closedAt,
    @Personal @Nullable String closingReason) {

  /** An author may change own words for so long. */
  public static final Duration EDITABLE = Duration.ofHours(24);

  /** One exchange and one follow-up. */
  static final int USES_OF_SSD = 2;

  /**
   * What stood there until it was changed.
   *
   * @param by who changed it; nobody where it was kept before others than the author could
   */
  public record Edition(Instant until, Content content, @Nullable PersonId by) {}

  /** Copies the lists. */
  public Concern {
    history = List.copyOf(history);
    bases = List.copyOf(bases);
    grounds = List.copyOf(grounds);
  }

  /** A concern as its author first writes it. */
  static Change<Concern> raise(Origin origin, Content content) {
    var concern =
        new Concern(
            origin.id(),
            origin.child(),
            origin.unit(),
            origin.author(),
            origin.raisedAt(),
            origin.takenOver(),
            content.account(),
            content.placing(),
            content.suspicion(),
            content.suspicion() != null,
            content.asksForForum(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null);
    return concern.outward(new ConcernEvent.ConcernRaised(concern));
  }

  /** What the author can change, as it is now. */
  public Content content() {
    return new Content(account, placing, suspicion, asksForForum);
  }

  /** Until when the author may change it. */
  public Instant editableUntil() {
    return raisedAt.plus(EDITABLE);
  }

  /** Whether the forum should discuss it, by the author's wish or the guide's suggestion. */
  public boolean wantsForum() {
    return asksForForum || (placing != null && placing.forum());
  }

  /** Whether a basis holds on a day. */
  public boolean hasBasisOn(LocalDate day) {
    return bases.stream().anyMatch(basis -> basis.validOn(day));
  }

  /** When somebody outside asked for a basis that has not been given since. */
  public Optional<Instant> basisAskedAt(LocalDate today) {
    return Optional.ofNullable(asked)
        .filter(question -> Boolean.TRUE.equals(question.another()) || !hasBasisOn(today))
        .map(Asked::at);
  }

  /**
   * The author's words are changed; what stood there is kept. A suspicion that comes now takes the
   * concern away from everybody outside, and cannot be taken back by a change.
   *
   * @throws OnlyItsAuthor for anybody else
   * @throws ConcernAlreadyClosed when it is closed
   * @throws EditTimeOver more than 24 hours after it was recorded
   * @throws SuspicionStays when a suspicion would be taken out
   */
  Change<Concern> edit(PersonId by, Instant at, Content now) {
    requireOpen();
    if (!author.equals(by)) {
      throw new OnlyItsAuthor();
    }
    if (at.isAfter(editableUntil())) {
      throw new EditTimeOver();
    }
    if (restricted && now.suspicion() == null) {
      throw new SuspicionStays();
    }
    Concern edited = with(at, by, now);
    if (edited.restricted) {
      return new Change<>(edited, restricted ? List.of() : ConcernEvent.outOfSight(this));
    }
    boolean placedAnew =
        !Objects.equals(placing, now.placing()) || wantsForum() != edited.wantsForum();
    return placedAnew ? edited.outward(new ConcernEvent.ConcernPlaced(edited)) : Change.to(edited);
  }

  /**
   * The parents have been told, on whatever day somebody comes to write it down; what stood there
   * is kept.
   *
   * @param view what they say; null leaves what stood there
   * @throws ConcernAlreadyClosed when it is closed
   * @throws ParentsNotOnThisPath on suspicion of abuse
   */
  Change<Concern> informParents(PersonId by, Instant at, LocalDate on, @Nullable String view) {
    requireOpen();
    if (restricted) {
      throw new ParentsNotOnThisPath();
    }
    Account told = account.parentsInformed(on, view);
    return Change.to(with(at, by, new Content(told, placing, null, asksForForum)));
  }

  /**
   * Nothing more will happen to it.
   *
   * @throws ConcernAlreadyClosed when it is closed
   */
  Change<Concern> close(Instant at, String reason) {
    requireOpen();
    Concern closed = copy(content(), history, bases, grounds, asked, at, reason);
    return closed.outward(new ConcernEvent.ConcernClosed(closed, false));
  }

  /**
   * Whether it holds the very basis that the draft describes.
   *
   * @throws BasisIdTaken when another basis stands under the id
   */
  boolean holds(BasisDraft draft) {
    if (bases.stream().noneMatch(one -> one.basis().equals(draft.id()))) {
      return false;
    }
    if (bases.stream().noneMatch(one -> one.isFrom(draft))
        || !grounds.contains(BasisRules.grounds(draft))) {
      throw new BasisIdTaken();
    }
    return true;
  }

  /**
   * Somebody outside the unit may see it from now on.
   *
   * @param basis one that the concern does not {@linkplain #holds hold} yet
   * @param forForum whether the forum shall discuss it from now on, whoever wished so before
   * @throws NoBasisOnThisPath on suspicion of abuse; its way out is the notification
   * @throws SsdUsedUp when the exchange and its one follow-up have been used
   */
  Change<Concern> set(Basis basis, Grounds why, boolean forForum) {
    requireOpen();
    if (restricted) {
      throw new NoBasisOnThisPath();
    }
    if (basis.kind() == Basis.Kind.SSD && used(Basis.Kind.SSD) >= USES_OF_SSD) {
      throw new SsdUsedUp();
    }
    boolean asksNow = forForum && !wantsForum();
    Content content = new Content(account, placing, null, asksForForum || asksNow);
    Concern now =
        copy(
            content,
            history,
            plus(bases, basis),
            plus(grounds, why),
            null,
            closedAt,
            closingReason);
    Change<Concern> set = now.outward(new ConcernEvent.BasisSet(now, basis));
    return asksNow
        ? new Change<>(now, plus(set.events(), new ConcernEvent.ConcernPlaced(now)))
        : set;
  }

  /** Those outside may no longer see it; what they did before stays. */
  Change<Concern> withdraw(BasisId id, Instant at) {
    var now = bases.stream().map(o -> o.basis().equals(id) ? o.withdrawn(at) : o).toList();
    if (now.equals(bases)) {
      return Change.to(this);
    }
    Concern changed = with(now, grounds, asked);
    return changed.outward(new ConcernEvent.BasisWithdrawn(changed, id));
  }

  /** Somebody outside asks for a basis, or for another one where the one that holds is no use. */
  Change<Concern> askForBasis(PersonId by, Instant at, boolean another) {
    return Change.to(with(bases, grounds, new Asked(by, at, another)));
  }

  /** How often a kind of basis has been used, withdrawn ones included. */
  long used(Basis.Kind kind) {
    return bases.stream().filter(one -> one.kind() == kind).count();
  }

  private void requireOpen() {
    if (closedAt != null) {
      throw new ConcernAlreadyClosed();
    }
  }

  /** The one door of events: on the path of suspected abuse it is shut. */
  private Change<Concern> outward(ConcernEvent event) {
    return restricted ? Change.to(this) : Change.to(this, event);
  }

  private Concern with(Instant at, PersonId by, Content now) {
    List<Edition> editions = plus(history, new Edition(at, content(), by));
    if (now.suspicion() == null) {
      return copy(now, editions, bases, grounds, asked, closedAt, closingReason);
    }
    var withdrawn = bases.stream().map(basis -> basis.withdrawn(at)).toList();
    return copy(now, editions, withdrawn, grounds, null, closedAt, closingReason);
  }

  private Concern with(List<Basis> nowBases, List<Grounds> nowGrounds, @Nullable Asked nowAsked) {
    return copy(content(), history, nowBases, nowGrounds, nowAsked, closedAt, closingReason);
  }

  /** What can change, and beside it what stays: where the concern comes from. */
  private Concern copy(
      Content now,
      List<Edition> nowHistory,
      List<Basis> nowBases,
      List<Grounds> nowGrounds,
      @Nullable Asked nowAsked,
      @Nullable Instant nowClosedAt,
      @Nullable String nowClosingReason) {
    return new Concern(
        id,
        child,
        unit,
        author,
        raisedAt,
        takenOver,
        now.account(),
        now.placing(),
        now.suspicion(),
        now.suspicion() != null,
        now.asksForForum(),
        nowHistory,
        nowBases,
        nowGrounds,
        nowAsked,
        nowClosedAt,
        nowClosingReason);
  }

  private static <T> List<T> plus(List<? extends T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
