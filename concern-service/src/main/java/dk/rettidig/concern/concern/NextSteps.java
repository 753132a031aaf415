package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.ClosingDays;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.calendar.DayReading;
import dk.rettidig.common.calendar.TimeLimit;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.instrument.Deadline;
import dk.rettidig.concern.instrument.GuidePage;
import dk.rettidig.concern.instrument.GuideStep;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.Party;
import dk.rettidig.concern.instrument.PositionRefused;
import dk.rettidig.concern.organisation.District;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import dk.rettidig.concern.scale.Scales;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What happens next at a level, with names and times; beside the duty, never before it: that one
 * may notify now is part of every answer.
 */
@Service
public class NextSteps {

  /**
   * What was chosen.
   *
   * @param concern the saved concern whose steps they are; null while it is being written
   * @param level of the whole
   * @param dimensions level code per dimension code; they count where the scale keeps them apart
   */
  public record Chosen(
      ChildId child,
      @Nullable ConcernId concern,
      String instrument,
      String version,
      @Nullable String level,
      Map<String, String> dimensions,
      @Nullable Suspicion suspicion) {

    /** Copies the dimensions. */
    public Chosen {
      dimensions = Map.copyOf(dimensions);
    }
  }

  /**
   * What may happen next.
   *
   * @param district whose forum takes what the child's unit brings; null for a unit not known here
   */
  public record Page(GuidePage guide, @Nullable District district, List<Step> steps) {}

  /**
   * One step.
   *
   * @param person who will do it, where that is known
   * @param by the last moment, where the guide names one; it counts from when the concern was
   *     recorded, before that from now
   */
  public record Step(GuideStep step, @Nullable Person person, @Nullable Instant by) {}

  /**
   * Whose concern it is or will be, and in which unit.
   *
   * @param from when the deadlines begin to count; null where they did elsewhere
   */
  private record Ground(UnitId unit, PersonId author, @Nullable Instant from) {}

  private final ConcernDoor door;
  private final Readers readers;
  private final Children children;
  private final Units units;
  private final People people;
  private final Scales scales;
  private final Clock clock;

  NextSteps(
      ConcernDoor door,
      Readers readers,
      Children children,
      Units units,
      People people,
      Scales scales,
      Clock clock) {
    this.door = door;
    this.readers = readers;
    this.children = children;
    this.units = units;
    this.people = people;
    this.scales = scales;
    this.clock = clock;
  }

  /**
   * The steps for whoever may read the concern that is named, else for whoever may record one for
   * the child. On suspicion of abuse, those of that path, whatever the level. No word of the
   * concern is shown, so the look is not written down.
   *
   * @throws dk.rettidig.concern.access.NotShown when there is no such concern about the child, or
   *     not for this reader
   * @throws NotFromHere when none is named, unless the actor has a post in the child's unit
   */
  public Page of(Actor.Person actor, Chosen chosen) {
    Municipality municipality = actor.municipality();
    Suspicion suspicion = chosen.suspicion();
    Ground ground = ground(actor, chosen);
    GuidePage page = page(scales.get(municipality, chosen.instrument(), chosen.version()), chosen);
    return new Page(
        page,
        units
            .find(municipality, ground.unit())
            .map(found -> found.description().district())
            .orElse(null),
        page.steps().stream()
            .filter(step -> allowed(step, municipality, ground.unit(), suspicion))
            .map(step ->
                new Step(
                    step,
                    person(step.who(), municipality, ground, suspicion),
                    ground.from() == null ? null : by(step, ground.from())))
            .toList());
  }

  private Ground ground(Actor.Person actor, Chosen chosen) {
    return chosen.concern() == null
        ? unsaved(actor, chosen.child())
        : saved(actor, chosen.concern(), chosen.child());
  }

  private Ground saved(Actor.Person actor, ConcernId id, ChildId child) {
    Concern concern = door.find(actor, id).concern();
    if (!concern.child().equals(child)) {
      throw new NotShown();
    }
    Instant from = concern.takenOver() ? null : concern.raisedAt();
    return new Ground(concern.unit(), concern.author(), from);
  }

  private Ground unsaved(Actor.Person actor, ChildId id) {
    Reader reader = readers.of(actor);
    Child child = children.find(actor.municipality(), id).orElseThrow(NotFromHere::new);
    if (!ChildPolicy.mayLog(reader, child)) {
      throw new NotFromHere();
    }
    UnitId unit = child.place().inUnit().orElseThrow(NotFromHere::new);
    return new Ground(unit, reader.person(), clock.instant());
  }

  private static GuidePage page(Instrument instrument, Chosen chosen) {
    if (chosen.suspicion() != null) {
      return instrument.guidePageOnSuspicion();
    }
    try {
      return instrument.guidePage(chosen.level(), chosen.dimensions());
    } catch (PositionRefused _) { // all that can be refused of a page's request is a level
      throw Invalid.impossible(chosen.level() == null ? "dimensions" : "level");
    }
  }

  /** A leader who may be the one suspected does not act. */
  private boolean allowed(
      GuideStep step, Municipality municipality, UnitId unit, @Nullable Suspicion suspicion) {
    return suspicion == null
        || step.who() != Party.UNIT_LEADER
        || ConcernPolicy.leaderTakesPart(
            holder(municipality, unit, Role.UNIT_LEADER).map(Person::id).orElse(null), suspicion);
  }

  private @Nullable Person person(
      Party party, Municipality municipality, Ground ground, @Nullable Suspicion suspicion) {
    UnitId unit = ground.unit();
    return switch (party) {
      case AUTHOR, BATON_HOLDER -> people.find(municipality, ground.author()).orElse(null);
      case UNIT_LEADER -> holder(municipality, unit, Role.UNIT_LEADER).orElse(null);
      case ADVISER ->
          suspicion == null ? holder(municipality, unit, Role.ADVISER).orElse(null) : null;
      case FORUM_CHAIR, INTAKE -> null; // the other services know who that is
      case HEALTH_VISITOR, RESOURCE_PERSON, FORUM, POLICE, GUARDIANS, CHILD -> null;
    };
  }

  private Optional<Person> holder(Municipality municipality, UnitId unit, Role role) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return people.of(municipality, unit).stream()
        .filter(person ->
            person.postsOn(today).stream()
                .anyMatch(post -> post.role() == role && post.unit().equals(unit)))
        .min(Comparator.comparing((Person person) -> person.id().value()));
  }

  private static @Nullable Instant by(GuideStep step, Instant from) {
    return switch (step.deadline()) {
      case Deadline.SameHour _ -> from.plus(1, ChronoUnit.HOURS);
      case Deadline.NextRound _ -> null;
      case Deadline.NotKnown _ -> null;
      case Deadline.Within(int amount, var unit) ->
          switch (unit) {
            case HOURS -> from.plus(amount, ChronoUnit.HOURS);
            case DAYS -> endOf(DanishTime.dayOf(from).plusDays(amount));
            case WEEKS -> endOf(DanishTime.dayOf(from).plusWeeks(amount));
            case WORKING_DAYS ->
                new TimeLimit.Days(amount, new DayReading.WorkingDay(ClosingDays.none()))
                    .after(from)
                    .end();
          };
    };
  }

  private static Instant endOf(LocalDate day) {
    return DanishTime.endOf(day);
  }
}
