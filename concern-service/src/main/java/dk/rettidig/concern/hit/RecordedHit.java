package dk.rettidig.concern.hit;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.approval.NamedRule;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.detection.Hit;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a rule found a child worth a look, for who leads the unit in which it was found; it is never
 * handed over to another unit.
 *
 * @param rule with the version and the figures that it was found with (invariant 12)
 * @param grounds the entries that it rests on, all of them and no others
 * @param lapsesOn the last day on which it can be answered
 * @param open while nobody has answered
 * @param answeredIn the quarter in which it is counted
 * @param reason in the words of who answered
 */
public record RecordedHit(
    HitId id,
    ChildId child,
    UnitId unit,
    NamedRule rule,
    @Personal List<Ground> grounds,
    LocalDate foundOn,
    LocalDate lapsesOn,
    boolean open,
    @Nullable Answered answered,
    @Nullable String answeredIn,
    @Personal @Nullable String reason) {

  /** Who answered what, and when. */
  public record Answered(Answer answer, PersonId by, Instant at) {}

  /** Copies the entries. */
  public RecordedHit {
    grounds = List.copyOf(grounds);
  }

  /** As a rule finds it today. */
  static RecordedHit found(
      Hit hit, NamedRule rule, ChildId child, UnitId unit, LocalDate today, Period lapse) {
    return new RecordedHit(
        HitId.of(child, hit),
        child,
        unit,
        rule,
        hit.grounds().stream().map(Ground::of).toList(),
        today,
        today.plus(lapse),
        true,
        null,
        null,
        null);
  }

  /** Whether it can be answered on the day. */
  boolean waitsOn(LocalDate day) {
    return open && !day.isAfter(lapsesOn);
  }

  /**
   * The entries that it rests on, when every one of them stands on the course as the rule saw it;
   * nothing where one was changed, or is not for whoever reads the course.
   */
  Optional<Hit> on(Course course) {
    List<Entry> there =
        course.entries().filter(entry -> grounds.contains(Ground.of(entry))).toList();
    return there.size() == grounds.size()
        ? Optional.of(new Hit(rule.code(), rule.version(), there))
        : Optional.empty();
  }

  /**
   * Whether it keeps its rule from speaking of the child again. What was put off does so for a
   * while; what nobody answered, as long as it still holds or has lapsed.
   */
  boolean silences(Course course, LocalDate today, Period again) {
    if (answered == null) {
      return today.isAfter(lapsesOn) || on(course).isPresent();
    }
    return answered.answer() != Answer.NOT_NOW
        || DanishTime.dayOf(answered.at()).plus(again).isAfter(today);
  }

  /** The same hit found again, on entries that have changed meanwhile. */
  Change<RecordedHit> foundAgain(List<Ground> now) {
    return Change.to(
        !open || now.equals(grounds)
            ? this
            : new RecordedHit(
                id, child, unit, rule, now, foundOn, lapsesOn, true, null, null, null));
  }

  /**
   * A person answers, once; the same answer again changes nothing.
   *
   * @param why nothing where it is taken up
   * @throws AlreadyAnswered when another answer stands there
   */
  Change<RecordedHit> answer(Answered now, @Nullable String why) {
    if (answered != null) {
      if (answered.answer() == now.answer()
          && answered.by().equals(now.by())
          && Objects.equals(reason, why)) {
        return Change.to(this);
      }
      throw new AlreadyAnswered();
    }
    return Change.to(
        new RecordedHit(
            id,
            child,
            unit,
            rule,
            grounds,
            foundOn,
            lapsesOn,
            false,
            now,
            Quarter.of(DanishTime.dayOf(now.at())).code(),
            why));
  }

  @Override
  public String toString() {
    return "RecordedHit[" + id.value() + "]";
  }
}
