package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a concern. An ordinary one: its author, the leader of the unit that holds it, those
 * in that unit who may see the child, and those whom a valid basis on this very concern names. On
 * suspicion of abuse: its author, and the unit's leader where it is sure that the leader is not
 * among those whom it concerns.
 */
public final class ConcernPolicy {

  private ConcernPolicy() {}

  /**
   * Whether the reader may learn that the concern exists.
   *
   * @param toChild what the reader may see of the child for the sake of this concern
   */
  public static boolean mayRead(Reader reader, Access toChild, Concern concern) {
    if (isAuthor(reader, concern)) {
      return reader.staff();
    }
    Suspicion suspicion = concern.suspicion();
    if (concern.restricted()) {
      return suspicion != null
          && toChild instanceof Access.Internal
          && mayBeTold(reader, concern, suspicion);
    }
    return switch (toChild) {
      case Access.Internal(var unit) -> unit.equals(concern.unit());
      case Access.UnderBasis(_, _, var concerns) -> concerns.contains(concern.id().value());
      case Access.Denied _ -> false;
    };
  }

  /**
   * Whether the reader may set or withdraw a basis on it, or close it: the author while at work in
   * the unit, and its leader.
   */
  public static boolean maySteer(Reader reader, Access toChild, Concern concern) {
    return mayRead(reader, toChild, concern)
        && ((isAuthor(reader, concern) && worksThere(reader, concern)) || leads(reader, concern));
  }

  /**
   * Whether the reader may know what stood there before: not the words of a suspicion that
   * concerned the reader, whomever it concerns now.
   */
  static boolean mayRead(Reader reader, Concern concern, Concern.Edition edition) {
    Suspicion then = edition.content().suspicion();
    return then == null || isAuthor(reader, concern) || mayBeTold(reader, concern, then);
  }

  /** The unit decides: who has left it may read what was written, but opens it to nobody. */
  private static boolean worksThere(Reader reader, Concern concern) {
    return reader.holds(Role.PROFESSIONAL, concern.unit()) || leads(reader, concern);
  }

  /** Whether the reader leads the concern's unit today. */
  static boolean leads(Reader reader, Concern concern) {
    return reader.holds(Role.UNIT_LEADER, concern.unit());
  }

  /**
   * Whether the leader of a unit may be named to the author as one who takes part: never where it
   * may be the leader who is suspected.
   *
   * @param leader nobody where the unit has none
   */
  static boolean leaderTakesPart(@Nullable PersonId leader, Suspicion suspicion) {
    return leader != null
        && !suspicion.suspected().contains(leader.value())
        && surelyNotTheLeader(suspicion);
  }

  private static boolean mayBeTold(Reader reader, Concern concern, Suspicion suspicion) {
    return leads(reader, concern)
        && !concerned(reader, suspicion.suspected())
        && surelyNotTheLeader(suspicion);
  }

  /** An employee who is not named may be the leader; of an unknown person nothing is known. */
  private static boolean surelyNotTheLeader(Suspicion suspicion) {
    return switch (suspicion.whom()) {
      case PARENT_OR_HOUSEHOLD, OTHER_ADULT, OTHER_CHILD -> true;
      case EMPLOYEE -> !suspicion.suspected().isEmpty();
      case UNKNOWN -> false;
    };
  }

  /** The suspected, their stand-ins, and the guardians of a suspected child. */
  private static boolean concerned(Reader reader, Set<String> suspected) {
    return suspected.contains(reader.actor().id())
        || reader.posts().stream()
            .map(post -> post.substituteFor())
            .anyMatch(whom -> whom != null && suspected.contains(whom.value()))
        || reader.ownChildren().stream().anyMatch(child -> suspected.contains(child.id()));
  }

  private static boolean isAuthor(Reader reader, Concern concern) {
    return concern.author().equals(reader.person());
  }
}
