package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who sees the proofs of delivery: the intake and administrators, by token and assignment. */
@Component
class DeliveryReaders {

  private static final Set<Role> READERS = Set.of(Role.INTAKE, Role.ADMIN);

  private final Colleagues colleagues;
  private final Clock clock;

  DeliveryReaders(Colleagues colleagues, Clock clock) {
    this.colleagues = colleagues;
    this.clock = clock;
  }

  void require(Actor.Person person) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    boolean allowed =
        colleagues
            .find(person.municipality(), person.id())
            .filter(known ->
                READERS.stream().anyMatch(role -> person.has(role) && known.is(role, today)))
            .isPresent();
    if (!allowed) {
      throw new NotForReader();
    }
  }
}
