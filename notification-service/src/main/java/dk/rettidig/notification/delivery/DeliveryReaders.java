package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.notification.notification.Discretion;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who sees the proofs of delivery: the intake and administrators, by token and assignment, and none
 * of what they must not learn of.
 */
@Component
class DeliveryReaders {

  private static final Set<Role> READERS = Set.of(Role.INTAKE, Role.ADMIN);

  private final Colleagues colleagues;
  private final Discretion discretion;
  private final Clock clock;

  DeliveryReaders(Colleagues colleagues, Discretion discretion, Clock clock) {
    this.colleagues = colleagues;
    this.discretion = discretion;
    this.clock = clock;
  }

  void require(Actor.Person person) {
    if (!colleagues.holds(person, READERS, DanishTime.dayOf(clock.instant()))) {
      throw new NotForReader();
    }
  }

  List<Correspondence> visible(Actor.Person person, List<Correspondence> all) {
    return discretion.towards(person).among(all, Correspondence::notification);
  }
}
