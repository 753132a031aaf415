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
    boolean acts = acting.filter(one -> one.person().equals(reader.person())).isPresent();
    boolean involved = acts || log.hands().all().contains(reader.person());
    if (worksIn(reader, log.unit()) && involved) {
      return Optional.of(INTERNAL);
    }
    return switch (toChild) {
      case Access.Internal(var unit) when unit.equals(log.unit()) || involved ->
          Optional.of(INTERNAL);
      case Access.UnderBasis(var kind, _, var concerns)
          when involved && concerns.contains(log.concern().value()) ->
          Optional.of(kind);
      default -> acts ? Optional.of(ACTING) : Optional.empty();
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
    boolean named =
        ChildPolicy.of(colleague, child, () -> grounds) instanceof Access.UnderBasis under
            && under.concerns().contains(log.concern().value());
    if (worksIn(colleague, log.unit()) || named) {
      return Optional.of(log.unit());
    }
    return ChildPolicy.of(colleague, child, List::of) instanceof Access.Internal(var unit)
            && log.contents().consent() != null
        ? Optional.of(unit)
        : Optional.empty();
  }

  private static boolean worksIn(Reader reader, UnitId unit) {
    return reader.holds(Role.PROFESSIONAL, unit) || reader.holds(Role.UNIT_LEADER, unit);
  }
}
