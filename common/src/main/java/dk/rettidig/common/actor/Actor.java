package dk.rettidig.common.actor;

import dk.rettidig.common.municipality.Municipality;
import java.util.Set;

/** Who acts in a use case; every use case takes it as an explicit argument. */
public sealed interface Actor {

  /** A stable id for logs and events; says nothing personal. */
  String id();

  /** The municipality in which the actor acts; it selects the database. */
  Municipality municipality();

  /** Whether the token carries the role; false for the system. */
  boolean has(Role role);

  /**
   * A person who has logged in.
   *
   * @param id the person's id as concern-service made it
   * @param roles from the token
   */
  record Person(String id, Municipality municipality, Set<Role> roles) implements Actor {

    /** Copies the roles. */
    public Person {
      roles = Set.copyOf(roles);
    }

    @Override
    public boolean has(Role role) {
      return roles.contains(role);
    }
  }

  /**
   * Another system by its own token, or this one itself: a listener, a clock, a sweep.
   *
   * @param reason why it acts, in a few words without personal data; the client of a token
   * @param scopes what the token was given for; none for this system itself
   */
  record Unattended(String reason, Municipality municipality, Set<String> scopes) implements Actor {

    /** Copies the scopes. */
    public Unattended {
      scopes = Set.copyOf(scopes);
    }

    @Override
    public String id() {
      return "system";
    }

    @Override
    public boolean has(Role role) {
      return false;
    }
  }

  /** The system acting in a municipality, with the reason that the log shows. */
  static Actor system(String reason, Municipality municipality) {
    return new Unattended(reason, municipality, Set.of());
  }
}
