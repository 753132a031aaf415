package dk.rettidig.concern.approval;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import org.springframework.stereotype.Service;

/**
 * Who answers for early detection in a municipality: its administrators, and its managers, who read
 * and decide elsewhere.
 */
@Service
public class Overseers {

  private final Readers readers;

  Overseers(Readers readers) {
    this.readers = readers;
  }

  /**
   * Lets administrators pass.
   *
   * @throws OnlyOverseers for everybody else
   */
  Reader administrator(Actor actor) {
    Reader reader = readers.of(actor);
    if (!reader.actor().has(Role.ADMIN)) {
      throw new OnlyOverseers();
    }
    return reader;
  }

  /**
   * Lets administrators and managers pass.
   *
   * @throws OnlyOverseers for everybody else
   */
  public void require(Actor actor) {
    Reader reader = readers.of(actor);
    if (!reader.actor().has(Role.ADMIN) && reader.posts(Role.MANAGER).findAny().isEmpty()) {
      throw new OnlyOverseers();
    }
  }
}
