package dk.rettidig.concern.access;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may see a child's record: the leader of its unit, the professionals of its group, and, under
 * a basis, the advisers and specialists of its unit. Intake, managers and administrators never;
 * nobody an own child, or a child of the own family. What is not allowed is denied.
 */
public final class ChildPolicy {

  private static final List<Role> OUTSIDE = List.of(Role.ADVISER, Role.SPECIALIST);

  private ChildPolicy() {}

  /**
   * What the reader may see of the child.
   *
   * @param grounds looks the valid bases on the child up; asked only when they matter
   */
  public static Access of(Reader reader, Child child, Supplier<List<Ground>> grounds) {
    if (related(reader, child)) {
      return new Access.Denied();
    }
    return child
        .place()
        .inUnit()
        .filter(unit -> worksWith(reader, child, unit))
        .<Access>map(Access.Internal::new)
        .orElseGet(() -> underBasis(reader, grounds.get()));
  }

  /**
   * What the reader may see of a matter that a unit holds. Its leader stays inside when the child
   * has moved to another unit, whose people stay outside: the matter does not move with the child.
   *
   * @param holder the unit that holds the matter
   * @param grounds as for {@link #of}
   */
  public static Access ofMatter(
      Reader reader, Child child, UnitId holder, Supplier<List<Ground>> grounds) {
    return reader.holds(Role.UNIT_LEADER, holder) && !related(reader, child)
        ? new Access.Internal(holder)
        : of(reader, child, grounds);
  }

  /**
   * Whether the reader may record a concern for the child: everybody with a post in the child's
   * unit, in whatever group; only the own family is left to others.
   */
  public static boolean mayLog(Reader reader, Child child) {
    return !related(reader, child)
        && child
            .place()
            .inUnit()
            .filter(unit ->
                reader.holds(Role.UNIT_LEADER, unit) || reader.holds(Role.PROFESSIONAL, unit))
            .isPresent();
  }

  /** Whether the reader has daily contact with the child, and so rates how it is doing. */
  public static boolean rates(Reader reader, Child child) {
    return !related(reader, child)
        && child.place().inUnit().filter(unit -> worksDaily(reader, child, unit)).isPresent();
  }

  /** The kinship block: own children, their siblings, and a child whose guardian one is. */
  public static boolean related(Reader reader, Child child) {
    return isFamily(reader.person(), reader.ownChildren(), child);
  }

  /** Whether somebody who works here is of the child's family, and so is left out. */
  public static boolean isFamily(Person person, Child child) {
    return isFamily(person.id(), person.ownChildren(), child);
  }

  private static boolean isFamily(PersonId person, Collection<Subject> ownChildren, Child child) {
    Stream<Subject> family =
        Stream.concat(
            Stream.of(child.id().subject()), child.siblings().stream().map(id -> id.subject()));
    return child.guardians().contains(person) || family.anyMatch(ownChildren::contains);
  }

  private static boolean worksWith(Reader reader, Child child, UnitId unit) {
    return reader.holds(Role.UNIT_LEADER, unit) || worksDaily(reader, child, unit);
  }

  private static boolean worksDaily(Reader reader, Child child, UnitId unit) {
    return reader
        .posts(Role.PROFESSIONAL)
        .filter(post -> post.unit().equals(unit))
        .anyMatch(post -> coversGroup(post, child));
  }

  /** A post without a group is for the whole unit. */
  private static boolean coversGroup(Assignment post, Child child) {
    return post.group() == null || post.group().equals(child.place().group());
  }

  private static Access underBasis(Reader reader, List<Ground> grounds) {
    List<Ground> own = grounds.stream().filter(ground -> receives(reader, ground)).toList();
    if (own.isEmpty()) {
      return new Access.Denied();
    }
    Set<String> concerns = own.stream().map(Ground::concern).collect(Collectors.toSet());
    return new Access.UnderBasis(own.getFirst().kind(), own.getFirst().unit(), concerns);
  }

  /** A basis names roles; the reader must hold one of them in the very unit. */
  private static boolean receives(Reader reader, Ground ground) {
    return OUTSIDE.stream()
        .anyMatch(role -> ground.receivers().contains(role) && reader.holds(role, ground.unit()));
  }
}
