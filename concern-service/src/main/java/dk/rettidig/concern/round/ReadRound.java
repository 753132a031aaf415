package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.Units;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows how far a round has come: who has rated, and which children have no joint rating yet. */
@Service
public class ReadRound {

  /**
   * A round as one reader sees it.
   *
   * @param leads whether the reader runs it
   * @param gone how many were rated and are no longer in the unit
   */
  public record Shown(
      Stored<Round> stored, Unit unit, boolean leads, List<Progress> groups, int gone) {}

  /**
   * How far a group has come.
   *
   * @param group nothing for children without a group
   * @param rates whether the reader is to rate any of them alone
   * @param own how many children the reader has rated of those whom the reader should
   * @param raters how many are expected to rate
   * @param done how many of them have rated every child that they should
   * @param waiting for whom the round waits; for who leads the unit, while ratings are taken
   * @param missing the children without a joint rating
   */
  public record Progress(
      @Nullable GroupId group,
      String name,
      boolean rates,
      int children,
      Rated own,
      int raters,
      int done,
      List<PersonId> waiting,
      List<Child> missing) {}

  /** How many children somebody has rated of those whom that person should. */
  public record Rated(int submitted, int of) {

    boolean all() {
      return submitted == of;
    }
  }

  private final RoundDoor door;
  private final RatingSheets sheets;
  private final JointRatings joint;
  private final Raters raters;
  private final Units units;

  ReadRound(RoundDoor door, RatingSheets sheets, JointRatings joint, Raters raters, Units units) {
    this.door = door;
    this.sheets = sheets;
    this.joint = joint;
    this.raters = raters;
    this.units = units;
  }

  /**
   * The round with the groups whose children the actor may see; the look is written down.
   *
   * @throws dk.rettidig.concern.access.NotShown when there is no such round, or not for the actor
   */
  public Shown read(Actor.Person actor, RoundId id) {
    RoundDoor.Entry entry = door.find(actor, id);
    Municipality municipality = actor.municipality();
    Unit unit = units.get(municipality, entry.round().unit());
    List<Child> children = door.children(entry);
    Map<PersonId, RatingSheet> written =
        sheets.in(municipality, id).stream()
            .collect(Collectors.toMap(RatingSheet::rater, sheet -> sheet));
    Set<ChildId> together =
        joint.in(municipality, id).stream().map(JointRating::child).collect(Collectors.toSet());
    List<Progress> groups =
        byGroup(children).entrySet().stream()
            .map(
                group -> progress(entry, unit, group.getKey(), group.getValue(), written, together))
            .sorted(DanishOrder.by(Progress::name))
            .toList();
    door.seen(entry, groups.stream().flatMap(group -> group.missing().stream()).toList());
    return new Shown(entry.stored(), unit, entry.leads(), groups, gone(entry, children, together));
  }

  /** Those who left; only who leads the unit sees all who are there. */
  private static int gone(RoundDoor.Entry entry, List<Child> children, Set<ChildId> together) {
    if (!entry.leads()) {
      return 0;
    }
    Set<ChildId> here = children.stream().map(Child::id).collect(Collectors.toSet());
    return (int) together.stream().filter(child -> !here.contains(child)).count();
  }

  private static Map<Optional<GroupId>, List<Child>> byGroup(List<Child> children) {
    return children.stream()
        .collect(Collectors.groupingBy(child -> Optional.ofNullable(child.place().group())));
  }

  private Progress progress(
      RoundDoor.Entry entry,
      Unit unit,
      Optional<GroupId> group,
      List<Child> children,
      Map<PersonId, RatingSheet> written,
      Set<ChildId> together) {
    Raters.Expected expected =
        raters.of(entry.reader().municipality(), unit.id(), group.orElse(null));
    List<PersonId> waiting =
        expected.people().stream()
            .map(Person::id)
            .filter(person -> !rated(expected, person, children, written.get(person)).all())
            .toList();
    PersonId reader = entry.reader().person();
    return new Progress(
        group.orElse(null),
        group.flatMap(unit::group).map(one -> one.name()).orElse(""),
        children.stream().anyMatch(child -> ChildPolicy.rates(entry.reader(), child)),
        children.size(),
        rated(expected, reader, children, written.get(reader)),
        expected.people().size(),
        expected.people().size() - waiting.size(),
        entry.leads() && entry.round().state().takesRatings() ? waiting : List.of(),
        missing(children, together));
  }

  private static List<Child> missing(List<Child> children, Set<ChildId> together) {
    Comparator<Child> byName = DanishOrder.by(child -> child.particulars().name());
    return children.stream()
        .filter(child -> !together.contains(child.id()))
        .sorted(byName)
        .toList();
  }

  private static Rated rated(
      Raters.Expected expected,
      PersonId person,
      List<Child> children,
      @Nullable RatingSheet sheet) {
    List<Child> due =
        children.stream().filter(child -> expected.of(child).anyMatch(person::equals)).toList();
    long submitted =
        sheet == null
            ? 0
            : due.stream().filter(child -> sheet.submitted(child.id()).isPresent()).count();
    return new Rated((int) submitted, due.size());
  }
}
