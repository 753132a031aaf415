package dk.rettidig.notification.stream;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who sees the stream and the overview: managers and intake, by token and assignment. */
@Component
class StreamReaders {

  private static final Set<Role> READERS = Set.of(Role.MANAGER, Role.INTAKE);

  private final Colleagues colleagues;
  private final Clock clock;

  StreamReaders(Colleagues colleagues, Clock clock) {
    this.colleagues = colleagues;
    this.clock = clock;
  }

  void require(Actor.Person person) {
    if (!colleagues.holds(person, READERS, DanishTime.dayOf(clock.instant()))) {
      throw new NotForStreamReader();
    }
  }
}
