package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.access.Ground;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.standin.Acting;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who may see a baton log, and whom it may be given to. Inside the unit: those who may see the
 * child, and whoever holds the baton, works along or acts today. From outside only who takes part,
 * and only while a basis on the very concern names the role (invariant 5).
 */
final class BatonPolicy {

  private static final String INTERNAL = "INTERNAL";

  /** The basis of a manager's look, who acts because nobody of the unit can. */
  private static final String ACTING = "ACTING";

  private BatonPolicy() {}

  /**
   * On which ground the reader may see the log; on none where it is nobody's business.
   *
   * @param toChild what the reader may see of the child for the sake of the log
   * @param acting who acts today
   */
  static Optional<String> ground(
      Reader reader, Child child, Access toChild, BatonLog log, Optional<Acting> acting) {
    if (ChildPolicy.related(reader, child)) {
      return Optional.empty();
    }
    Optional<Acting> own =
        acting.filter(one -> log.isOpen() && one.person().equals(reader.person()));
    boolean involved =
        own.isPresent() || (log.isOpen() && log.hands().all().contains(reader.person()));
    if (worksIn(reader, log.unit()) && involved) {
      return Optional.of(INTERNAL);
    }
    return switch (toChild) {
      case Access.Internal(var unit) when unit.equals(log.unit()) || involved ->
          Optional.of(INTERNAL);
      case Access.UnderBasis(var kind, _, var concerns)
          when involved && concerns.contains(log.concern().value()) ->
          Optional.of(kind);
      default -> own.filter(one -> one.as() == Acting.As.NEXT_IN_LINE).map(_ -> ACTING);
    };
  }

  /**
   * For which unit somebody would hold the baton or work along: the log's own, or, where the family
   * has agreed to the log, the one to which the child has moved since.
   *
   * @return nothing for somebody who may not see the child
   */
  static Optional<UnitId> wouldWorkFor(
      Reader colleague, Child child, BatonLog log, List<Ground> grounds) {
    if (ChildPolicy.related(colleague, child)) {
      return Optional.empty();
    }
    if (worksIn(colleague, log.unit()) || isNamed(colleague, child, log, () -> grounds)) {
      return Optional.of(log.unit());
    }
    return ChildPolicy.of(colleague, child, List::of) instanceof Access.Internal(var unit)
            && log.contents().consent() != null
        ? Optional.of(unit)
        : Optional.empty();
  }

  /**
   * Whether somebody can act for the log: not of the family, and where it is somebody from outside,
   * only while a basis on the very concern names the role.
   */
  static boolean mayAct(Reader colleague, Child child, BatonLog log, Supplier<List<Ground>> bases) {
    if (ChildPolicy.related(colleague, child)) {
      return false;
    }
    return worksIn(colleague, log.unit())
        || colleague.posts(Role.MANAGER).findAny().isPresent()
        || isNamed(colleague, child, log, bases);
  }

  private static boolean isNamed(
      Reader colleague, Child child, BatonLog log, Supplier<List<Ground>> bases) {
    return ChildPolicy.of(colleague, child, bases) instanceof Access.UnderBasis under
        && under.concerns().contains(log.concern().value());
  }

  private static boolean worksIn(Reader reader, UnitId unit) {
    return reader.holds(Role.PROFESSIONAL, unit) || reader.holds(Role.UNIT_LEADER, unit);
  }
}
