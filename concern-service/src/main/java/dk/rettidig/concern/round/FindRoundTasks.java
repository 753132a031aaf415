package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.ClosingDays;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.calendar.DayReading;
import dk.rettidig.common.calendar.TimeLimit;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds what waits for somebody in the rounds: groups to rate, parents to tell. */
@Service
public class FindRoundTasks {

  /** So long a leader takes over what somebody who has left was to tell. */
  private static final Period BACK = Period.ofYears(1);

  private final FindRounds rounds;
  private final RoundDoor door;
  private final Door childDoor;
  private final RatingSheets sheets;
  private final JointRatings joint;
  private final Raters raters;
  private final RoundSettings settings;
  private final Clock clock;

  FindRoundTasks(
      FindRounds rounds,
      RoundDoor door,
      Door childDoor,
      RatingSheets sheets,
      JointRatings joint,
      Raters raters,
      RoundSettings settings,
      Clock clock) {
    this.rounds = rounds;
    this.door = door;
    this.childDoor = childDoor;
    this.sheets = sheets;
    this.joint = joint;
    this.raters = raters;
    this.settings = settings;
    this.clock = clock;
  }

  /** The actor's tasks; the look at the children whom they name is written down. */
  public List<RoundTask> of(Actor.Person actor) {
    List<Round> own = rounds.of(actor).rounds().stream().map(Stored::state).toList();
    List<RoundTask> tasks =
        Stream.of(
                own.stream()
                    .filter(round -> round.state().takesRatings())
                    .flatMap(round -> rate(door.find(actor, round.id()))),
                joint.toldBy(actor.municipality(), new PersonId(actor.id())).stream()
                    .filter(rating -> canTell(actor.municipality(), rating))
                    .flatMap(rating -> tell(actor.municipality(), rating)),
                own.stream()
                    .filter(this::isRecent)
                    .flatMap(round -> left(door.find(actor, round.id()))))
            .flatMap(found -> found)
            .toList();
    Set<Subject> subjects =
        tasks.stream()
            .flatMap(task -> Stream.ofNullable(task.child()))
            .map(ChildId::subject)
            .collect(Collectors.toSet());
    childDoor.seen(actor, subjects, "task:list", "INTERNAL", null);
    return tasks;
  }

  /** A group in which the reader has children left to rate. */
  private Stream<RoundTask> rate(RoundDoor.Entry entry) {
    Municipality municipality = entry.reader().municipality();
    Round round = entry.round();
    RatingSheet own = sheets.of(municipality, round.id(), entry.reader().person());
    Set<ChildId> together =
        joint.in(municipality, round.id()).stream()
            .map(JointRating::child)
            .collect(Collectors.toSet());
    Instant since = round.steps().getLast().at();
    return door.children(entry).stream()
        .filter(child -> ChildPolicy.rates(entry.reader(), child))
        .filter(child -> own.submitted(child.id()).isEmpty() && !together.contains(child.id()))
        .map(FindRoundTasks::group)
        .distinct()
        .filter(group -> isExpected(entry, group))
        .map(group ->
            new RoundTask(
                RoundTask.Kind.RATE, round.id(), group.orElse(null), null, round.closes(), since));
  }

  private boolean isExpected(RoundDoor.Entry entry, Optional<GroupId> group) {
    PersonId reader = entry.reader().person();
    return raters
        .of(entry.reader().municipality(), entry.round().unit(), group.orElse(null))
        .people()
        .stream()
        .anyMatch(person -> person.id().equals(reader));
  }

  private static Optional<GroupId> group(Child child) {
    return Optional.ofNullable(child.place().group());
  }

  /**
   * What somebody was to tell who no longer works with the child is the leader's, unless the child
   * is of the leader's own family.
   */
  private Stream<RoundTask> left(RoundDoor.Entry entry) {
    if (!entry.leads()) {
      return Stream.empty();
    }
    Municipality municipality = entry.reader().municipality();
    Set<ChildId> seen = door.children(entry).stream().map(Child::id).collect(Collectors.toSet());
    return joint.in(municipality, entry.round().id()).stream()
        .filter(rating -> seen.contains(rating.child()))
        .filter(rating -> rating.teller() != null && !canTell(municipality, rating))
        .flatMap(rating -> tell(municipality, rating));
  }

  private boolean isRecent(Round round) {
    return !round.closes().isBefore(DanishTime.dayOf(clock.instant()).minus(BACK));
  }

  private boolean canTell(Municipality municipality, JointRating rating) {
    PersonId teller = rating.teller();
    return teller != null
        && door.still(municipality, rating)
            .filter(child -> raters.worksWith(municipality, child, teller))
            .isPresent();
  }

  /** Nobody here tells the parents of a child who has left the unit. */
  private Stream<RoundTask> tell(Municipality municipality, JointRating rating) {
    var within =
        new TimeLimit.Days(
            settings.tellParentsWithin(), new DayReading.WorkingDay(ClosingDays.none()));
    return door.still(municipality, rating).stream()
        .map(child ->
            new RoundTask(
                RoundTask.Kind.TELL_PARENTS,
                rating.round(),
                child.place().group(),
                child.id(),
                within.after(rating.at()).day(),
                rating.at()));
  }
}
