package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Shows one group of a round for rating. What others think, and what was thought the last time, is
 * shown of a child only after the reader's own rating is submitted (invariant 4).
 */
@Service
public class ReadGroup {

  /** A round's group as one reader sees it. */
  public record Shown(Stored<Round> round, boolean leads, List<Row> rows) {}

  /**
   * A child of the group.
   *
   * @param rates whether the reader is to rate the child alone
   * @param own the reader's own rating, submitted or not
   * @param others what others have submitted; nothing before the reader has
   * @param individuals beside the joint rating: what each had thought alone, also who submitted in
   *     the same moment
   * @param missing who is expected to rate the child and has not submitted
   * @param previous the last joint rating of an earlier round; nothing before the reader has
   */
  public record Row(
      Child child,
      boolean rates,
      @Nullable OwnRating own,
      List<JointRating.Individual> others,
      @Nullable Stored<JointRating> joint,
      List<JointRating.Individual> individuals,
      List<PersonId> missing,
      @Nullable JointRating previous) {}

  private final RoundDoor door;
  private final RatingSheets sheets;
  private final JointRatings joint;
  private final Raters raters;

  ReadGroup(RoundDoor door, RatingSheets sheets, JointRatings joint, Raters raters) {
    this.door = door;
    this.sheets = sheets;
    this.joint = joint;
    this.raters = raters;
  }

  /**
   * The children of the group whom the actor may see; the look is written down.
   *
   * @param group nothing for children without a group
   * @throws dk.rettidig.concern.access.NotShown when there is no such round, or not for the actor
   */
  public Shown read(Actor.Person actor, RoundId id, @Nullable GroupId group) {
    RoundDoor.Entry entry = door.find(actor, id);
    Comparator<Child> byName = DanishOrder.by(child -> child.particulars().name());
    List<Child> children =
        door.children(entry).stream()
            .filter(child -> Objects.equals(child.place().group(), group))
            .sorted(byName)
            .toList();
    door.seen(entry, children);
    List<RatingSheet> written = sheets.in(actor.municipality(), id);
    Raters.Expected expected = raters.of(actor.municipality(), entry.round().unit(), group);
    return new Shown(
        entry.stored(),
        entry.leads(),
        children.stream().map(child -> row(entry, child, written, expected)).toList());
  }

  private Row row(
      RoundDoor.Entry entry, Child child, List<RatingSheet> written, Raters.Expected expected) {
    Municipality municipality = entry.reader().municipality();
    PersonId reader = entry.reader().person();
    boolean rates = ChildPolicy.rates(entry.reader(), child);
    OwnRating own = own(written, reader, child).orElse(null);
    Stored<JointRating> together =
        joint.find(municipality, entry.round().id(), child.id()).orElse(null);
    boolean mayCompare = !rates || together != null || (own != null && own.submitted());
    return new Row(
        child,
        rates,
        own,
        mayCompare ? others(written, reader, child) : List.of(),
        together,
        together == null ? List.of() : individuals(together.state(), written),
        expected.missing(child, written),
        mayCompare ? previous(entry, child) : null);
  }

  private static Optional<OwnRating> own(List<RatingSheet> written, PersonId reader, Child child) {
    return written.stream()
        .filter(sheet -> sheet.rater().equals(reader))
        .findFirst()
        .flatMap(sheet -> sheet.of(child.id()));
  }

  private static List<JointRating.Individual> others(
      List<RatingSheet> written, PersonId reader, Child child) {
    return written.stream()
        .filter(sheet -> !sheet.rater().equals(reader))
        .flatMap(sheet -> JointRating.Individual.on(sheet, child.id()).stream())
        .toList();
  }

  /** As they were written down, and who submitted while they were. */
  private static List<JointRating.Individual> individuals(
      JointRating together, List<RatingSheet> written) {
    Set<PersonId> there =
        together.individuals().stream()
            .map(JointRating.Individual::rater)
            .collect(Collectors.toSet());
    Stream<JointRating.Individual> more =
        written.stream()
            .filter(sheet -> !there.contains(sheet.rater()))
            .flatMap(sheet -> JointRating.Individual.on(sheet, together.child()).stream());
    return Stream.concat(together.individuals().stream(), more).toList();
  }

  private @Nullable JointRating previous(RoundDoor.Entry entry, Child child) {
    return joint.before(entry.reader().municipality(), entry.round(), child.id()).orElse(null);
  }
}
