package dk.rettidig.meeting.agenda;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.meeting.forum.MeetingId;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda: a named one under a basis, or an anonymous one without any link to a
 * child.
 *
 * @param ground null for an anonymous item
 * @param askedBy who asked anonymously; null for a named item
 * @param step the step that the discussion stands at; null before it begins
 * @param attendance who was in the room for this item, meeting by meeting
 * @param endedAt when it was closed or lapsed
 * @param takenOverAt when it was taken over from the time before Rettidig; null for what was
 *     discussed here
 */
public record Item(
    ItemId id,
    Place place,
    @Nullable Ground ground,
    @Nullable PersonId askedBy,
    ItemState state,
    @Nullable Step step,
    List<Attendance> attendance,
    List<Decision> decisions,
    @Nullable Instant endedAt,
    @Nullable Instant takenOverAt,
    @Personal Words words) {

  /** Copies the lists. */
  public Item {
    // an item that was stored before presence was kept by meeting has none
    attendance = attendance == null ? List.of() : List.copyOf(attendance);
    decisions = List.copyOf(decisions);
  }

  /** A child's concern on the agenda, under a basis. */
  static Change<Item> named(ItemId id, Place place, Ground ground) {
    return fresh(id, place, ground, null, Words.asking(null));
  }

  /** A question without any identifier and without a link to a child. */
  static Change<Item> anonymous(ItemId id, Place place, PersonId askedBy, String question) {
    return fresh(id, place, null, askedBy, Words.asking(question));
  }

  private static Change<Item> fresh(
      ItemId id, Place place, @Nullable Ground ground, @Nullable PersonId askedBy, Words words) {
    var item =
        new Item(
            id,
            place,
            ground,
            askedBy,
            ItemState.OPEN,
            null,
            List.of(),
            List.of(),
            null,
            null,
            words);
    return Change.to(item, ItemEvents.placed(item));
  }

  /**
   * What a forum discussed to an end before Rettidig was there: it was placed, closed, and what has
   * been done since is done, each with its own time; its events say that it is history (D20).
   *
   * @param noFollowUp why nothing was to be followed up; null when there are decisions
   * @param now when it is taken over
   * @throws NothingDecided when there is neither a decision nor a reason
   * @throws FollowUpContradicted when there are both
   */
  public static Change<Item> past(
      ItemId id,
      Place place,
      @Nullable Ground ground,
      List<Decision> decisions,
      Words words,
      @Nullable String noFollowUp,
      Instant endedAt,
      Instant now) {
    var item =
        new Item(
            id,
            place,
            ground,
            null,
            ItemState.OPEN,
            Step.DECIDE,
            List.of(),
            decisions,
            null,
            now,
            words);
    Change<Item> closed = item.close(noFollowUp, endedAt);
    List<DomainEvent> events = new ArrayList<>();
    events.add(ItemEvents.placed(item));
    events.addAll(closed.events());
    decisions.stream()
        .filter(d -> d.doneAt() != null)
        .forEach(d -> events.add(ItemEvents.done(item, d, true)));
    return new Change<>(closed.state(), events);
  }

  /** Whom the words are about: the child, or nobody but the item itself. */
  public Subject subject() {
    return new Subject(ground == null ? "item-" + id.value() : ground.child());
  }

  /** The child of a named item. */
  public @Nullable String child() {
    return ground == null ? null : ground.child();
  }

  /** The concern of a named item. */
  public @Nullable String concern() {
    return ground == null ? null : ground.concern();
  }

  /**
   * Notes what was said at a step; the first note of the first step begins the discussion.
   *
   * @throws StepOutOfOrder when a step before it was left out
   */
  public Change<Item> note(Step at, String text) {
    requireOpen();
    if (!at.mayFollow(step)) {
      throw new StepOutOfOrder(at);
    }
    return Change.to(at(at.furthest(step)).saying(words.noted(at, text)));
  }

  /** Who is in the room for this item, at the meeting where it stands now. */
  public Change<Item> attend(List<PersonId> people) {
    requireOpen();
    var now = Stream.of(new Attendance(place.meeting(), people));
    return Change.to(heardBy(Stream.concat(before(), now).toList()));
  }

  /** Who is in the room at the meeting where the item stands, or stood last. */
  public List<PersonId> present() {
    return attendance.stream()
        .filter(one -> one.meeting().equals(place.meeting()))
        .findFirst()
        .map(Attendance::present)
        .orElse(List.of());
  }

  /** Who was in the room at the meetings from which it was carried over. */
  public Stream<Attendance> before() {
    return attendance.stream().filter(one -> !one.meeting().equals(place.meeting()));
  }

  /**
   * Decides, in the fourth step.
   *
   * @throws StepOutOfOrder before that
   */
  public Change<Item> decide(Decision decision, String text) {
    requireOpen();
    if (step != Step.DECIDE) {
      throw new StepOutOfOrder(Step.DECIDE);
    }
    var all = Stream.concat(decisions.stream(), Stream.of(decision)).toList();
    return Change.to(deciding(all).saying(words.decided(decision.decision(), text)));
  }

  /**
   * Takes back a decision that was written down wrongly; nobody was told of it before the item is
   * closed. Taking it back again changes nothing.
   */
  public Change<Item> undecide(String decision) {
    requireOpen();
    var left = decisions.stream().filter(d -> !d.decision().equals(decision)).toList();
    return Change.to(deciding(left).saying(words.undecided(decision)));
  }

  /**
   * Closes the item (invariant 3).
   *
   * @param noFollowUp why nothing is to be followed up; null when there are decisions
   * @throws NothingDecided when there is neither a decision nor a reason
   * @throws FollowUpContradicted when there are both
   */
  public Change<Item> close(@Nullable String noFollowUp, Instant at) {
    requireOpen();
    if (decisions.isEmpty() && noFollowUp == null) {
      throw new NothingDecided();
    }
    if (!decisions.isEmpty() && noFollowUp != null) {
      throw new FollowUpContradicted();
    }
    Words last = noFollowUp == null ? words : words.withoutFollowUp(noFollowUp);
    return new Change<>(saying(last).ended(ItemState.CLOSED, at), ItemEvents.closed(this));
  }

  /**
   * Its basis or its concern has ended. What was decided until then was promised to child and unit,
   * so it closes the item (invariant 3); an item without decisions lapses.
   */
  Change<Item> lapse(Instant at) {
    if (state != ItemState.OPEN) {
      return Change.to(this);
    }
    return decisions.isEmpty() ? Change.to(ended(ItemState.LAPSED, at)) : close(null, at);
  }

  /** Takes the item to a later meeting of the same series. */
  Change<Item> carryOver(MeetingId following, @Nullable String reason) {
    requireOpen();
    Item carried = in(place.next(following)).at(null).saying(words.carriedOver(reason));
    return Change.to(carried, ItemEvents.placed(carried));
  }

  /** The responsible person has done it; doing it again changes nothing. */
  public Change<Item> complete(String decision, Instant at) {
    var left =
        decisions.stream()
            .filter(d -> d.decision().equals(decision) && d.doneAt() == null)
            .findFirst();
    if (left.isEmpty()) {
      return Change.to(this);
    }
    var all = decisions.stream().map(d -> d.decision().equals(decision) ? d.done(at) : d).toList();
    return Change.to(deciding(all), ItemEvents.done(this, left.get(), false));
  }

  private Item in(Place now) {
    return new Item(
        id, now, ground, askedBy, state, step, attendance, decisions, endedAt, takenOverAt, words);
  }

  private Item at(@Nullable Step now) {
    return new Item(
        id, place, ground, askedBy, state, now, attendance, decisions, endedAt, takenOverAt, words);
  }

  private Item heardBy(List<Attendance> now) {
    return new Item(
        id, place, ground, askedBy, state, step, now, decisions, endedAt, takenOverAt, words);
  }

  private Item deciding(List<Decision> now) {
    return new Item(
        id, place, ground, askedBy, state, step, attendance, now, endedAt, takenOverAt, words);
  }

  private Item ended(ItemState how, Instant at) {
    return new Item(
        id, place, ground, askedBy, how, step, attendance, decisions, at, takenOverAt, words);
  }

  private Item saying(Words now) {
    return new Item(
        id, place, ground, askedBy, state, step, attendance, decisions, endedAt, takenOverAt, now);
  }

  private void requireOpen() {
    if (state != ItemState.OPEN) {
      throw new ItemEnded(state);
    }
  }
}
