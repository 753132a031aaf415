package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.basis.Bases;
import dk.rettidig.meeting.basis.Basis;
import dk.rettidig.meeting.basis.BasisKind;
import dk.rettidig.meeting.candidate.Candidate;
import dk.rettidig.meeting.candidate.Candidates;
import dk.rettidig.meeting.candidate.ConcernId;
import dk.rettidig.meeting.candidate.Hold;
import dk.rettidig.meeting.candidate.Standing;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.MeetingId;
import dk.rettidig.meeting.forum.Meetings;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.organisation.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The agenda that builds itself: a candidate with a basis gets a place, an item without one loses
 * it.
 *
 * <p>{@link #bringUpToDate} compares what is known of a concern with what stands on the agendas and
 * may be called at any time and any number of times; so events may come twice and in any order.
 */
@Component
public class Agenda {

  private final Candidates candidates;
  private final Bases bases;
  private final Items items;
  private final Units units;
  private final Forums forums;
  private final Meetings meetings;
  private final Hearing hearing;
  private final Clock clock;

  Agenda(
      Candidates candidates,
      Bases bases,
      Items items,
      Units units,
      Forums forums,
      Meetings meetings,
      Hearing hearing,
      Clock clock) {
    this.candidates = candidates;
    this.bases = bases;
    this.items = items;
    this.units = units;
    this.forums = forums;
    this.meetings = meetings;
    this.hearing = hearing;
    this.clock = clock;
  }

  /** Lets the agendas follow what is known of a concern now. */
  public void bringUpToDate(Municipality municipality, ConcernId concern) {
    Actor actor = Actor.system("agenda", municipality);
    if (bases.isClosed(municipality, concern.value())) {
      candidates.change(actor, concern, Candidate::close);
    }
    Optional<Candidate> candidate = candidates.find(municipality, concern);
    if (candidate.isEmpty()) {
      return;
    }
    List<Item> all = items.ofConcern(municipality, concern.value());
    if (waitsUntouched(municipality, candidate.get(), all)) {
      return;
    }
    open(all).stream()
        .filter(item -> !stays(municipality, candidate.get(), item))
        .forEach(item -> lapse(actor, item));
    follow(actor, concern);
    candidates
        .find(municipality, concern)
        .ifPresent(now -> place(actor, now, items.ofConcern(municipality, concern.value())));
    follow(actor, concern);
  }

  /**
   * An item stays while its basis and its concern do. That nobody may hear it today ends nothing:
   * it waits with its notes for who may, unless the unit has set a basis under which somebody may.
   */
  private boolean stays(Municipality municipality, Candidate candidate, Item item) {
    return candidate.standing() != Standing.CLOSED
        && hearing.holds(municipality, item)
        && (hearing.runner(municipality, item).isPresent()
            || possible(
                    municipality,
                    candidate,
                    valid(municipality, candidate).stream()
                        .filter(basis -> wasSetAfter(basis, item.place().since())))
                .isEmpty());
  }

  /** Most candidates wait without a basis and were never heard: nothing follows for them. */
  private boolean waitsUntouched(Municipality municipality, Candidate candidate, List<Item> all) {
    return all.isEmpty()
        && candidate.standing() != Standing.ON_AGENDA
        && bases.of(municipality, candidate.id().value()).isEmpty();
  }

  /**
   * The place is free first: what stops in between leaves an open item, which is taken up again.
   */
  private void lapse(Actor actor, Item item) {
    meetings.freeSlot(actor.municipality(), item.place().meeting(), item.id().value());
    Item ended = items.changeLatest(actor, item.id(), i -> i.lapse(clock.instant())).state();
    if (!ended.place().equals(item.place())) {
      meetings.freeSlot(actor.municipality(), ended.place().meeting(), item.id().value());
    }
  }

  /** The candidate's standing follows from its items. */
  private void follow(Actor actor, ConcernId concern) {
    List<Item> all = items.ofConcern(actor.municipality(), concern.value());
    if (!open(all).isEmpty()) {
      candidates.change(actor, concern, Candidate::onAgenda);
      return;
    }
    Optional<Item> last = all.stream().max(Comparator.comparing(Agenda::endedAt));
    candidates.change(
        actor,
        concern,
        last.filter(item -> item.state() == ItemState.CLOSED).isPresent()
            ? c -> c.settle(endedAt(last.get()))
            : Candidate::backToWaiting);
  }

  /** Lets the candidate say whether something holds it up though it has a basis. */
  private void place(Actor actor, Candidate candidate, List<Item> all) {
    Optional<Hold> held =
        open(all).isEmpty() ? newPlace(actor, candidate, ended(all)) : unheard(actor, open(all));
    candidates.change(
        actor, candidate.id(), held.isPresent() ? c -> c.hold(held.get()) : Candidate::release);
  }

  private Optional<Hold> unheard(Actor actor, List<Item> open) {
    return open.stream().anyMatch(item -> hearing.runner(actor.municipality(), item).isPresent())
        ? Optional.empty()
        : Optional.of(Hold.NOBODY_MAY_HEAR);
  }

  /** What holds it up; nothing where it has got a place, or no basis that allows one. */
  private Optional<Hold> newPlace(Actor actor, Candidate candidate, long round) {
    Municipality municipality = actor.municipality();
    List<Basis> allowed =
        valid(municipality, candidate).stream().filter(b -> allows(candidate, b)).toList();
    if (allowed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Series> series = seriesOf(municipality, candidate);
    if (series.isEmpty()) {
      return Optional.of(Hold.NO_MEETING);
    }
    Optional<Ground> ground = possible(municipality, candidate, allowed.stream());
    if (ground.isEmpty()) {
      return Optional.of(Hold.NOBODY_MAY_HEAR);
    }
    return place(actor, ground.get(), series.get(), round)
        ? Optional.empty()
        : Optional.of(Hold.NO_MEETING);
  }

  /** The first of the bases under which somebody of the concern's forum may hear it. */
  private Optional<Ground> possible(
      Municipality municipality, Candidate candidate, Stream<Basis> among) {
    return seriesOf(municipality, candidate)
        .flatMap(series ->
            among
                .map(Agenda::ground)
                .filter(ground -> hearing.isPossible(municipality, series, ground))
                .findFirst());
  }

  /** The bases that hold today; SSD only while it allows one more meeting. */
  private List<Basis> valid(Municipality municipality, Candidate candidate) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return bases.of(municipality, candidate.id().value()).stream()
        .filter(b -> b.isValid(today))
        .filter(b -> kind(b) != BasisKind.SSD || candidate.ssdAllowsOneMore())
        .sorted(Comparator.comparing(Agenda::kind).thenComparing(b -> b.basis().value()))
        .toList();
  }

  private static Ground ground(Basis basis) {
    Basis.Terms terms = Objects.requireNonNull(basis.terms(), "a valid basis has terms");
    return new Ground(
        basis.concern(),
        terms.child(),
        terms.unit(),
        basis.basis(),
        terms.kind(),
        terms.receivers(),
        terms.expires());
  }

  /**
   * @param round how many items of the concern have ended before
   * @return false when no meeting has room
   */
  private boolean place(Actor actor, Ground ground, Series series, long round) {
    ItemId id = ItemId.of(ground.concern(), ground.basis(), round);
    Instant now = clock.instant();
    Optional<MeetingId> meeting =
        meetings.takeSlot(actor.municipality(), series.id(), id.value(), local(now));
    if (meeting.isEmpty()) {
      return false;
    }
    Item there =
        items
            .create(
                actor, id, Item.named(id, new Place(series.id(), meeting.get(), now, 0), ground))
            .state();
    if (!there.place().meeting().equals(meeting.get())) {
      meetings.freeSlot(actor.municipality(), meeting.get(), id.value());
    }
    return true;
  }

  private Optional<Series> seriesOf(Municipality municipality, Candidate candidate) {
    return units
        .find(municipality, candidate.unit())
        .flatMap(unit -> Optional.ofNullable(unit.district()))
        .flatMap(district -> forums.of(municipality, district));
  }

  /** A concern that was settled comes back by itself only under a basis that was set afterwards. */
  private static boolean allows(Candidate candidate, Basis basis) {
    return switch (candidate.standing()) {
      case WAITING -> true;
      case SETTLED -> candidate.settledAt() != null && wasSetAfter(basis, candidate.settledAt());
      case ON_AGENDA, NOT_ASKED, CLOSED -> false;
    };
  }

  private static boolean wasSetAfter(Basis basis, Instant moment) {
    return basis.terms() != null && basis.terms().setAt().isAfter(moment);
  }

  private static BasisKind kind(Basis basis) {
    return basis.terms() == null ? BasisKind.SSD : basis.terms().kind();
  }

  private static List<Item> open(List<Item> all) {
    return all.stream().filter(item -> item.state() == ItemState.OPEN).toList();
  }

  private static long ended(List<Item> all) {
    return all.stream().filter(item -> item.state() != ItemState.OPEN).count();
  }

  private static Instant endedAt(Item item) {
    return item.endedAt() == null ? item.place().since() : item.endedAt();
  }

  static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, DanishTime.ZONE);
  }
}
