package dk.rettidig.concern.organisation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who wants to see or do something, with what both the token and the organisation say
 * today: a role without a valid assignment counts as little as an assignment without the role (D2).
 *
 * @param posts assignments that hold today and whose role the token carries
 * @param ownChildren children of whom the reader is a guardian
 */
public record Reader(Actor actor, List<Assignment> posts, Set<Subject> ownChildren) {

  private static final String DIRECTORY = "directory";

  /** Keeps only posts whose role the token carries. */
  public Reader {
    posts = posts.stream().filter(post -> actor.has(post.role())).toList();
    ownChildren = Set.copyOf(ownChildren);
  }

  /** Somebody whom the organisation does not know. */
  public static Reader unknown(Actor actor) {
    return new Reader(actor, List.of(), Set.of());
  }

  /** The reader's id, as a person. */
  public PersonId person() {
    return new PersonId(actor.id());
  }

  /** Where the reader reads. */
  public Municipality municipality() {
    return actor.municipality();
  }

  /** The reader's posts in a role. */
  public Stream<Assignment> posts(Role role) {
    return posts.stream().filter(post -> post.role() == role);
  }

  /** Whether the reader has a post in this role in the unit. */
  public boolean holds(Role role, UnitId unit) {
    return posts(role).anyMatch(post -> post.unit().equals(unit));
  }

  /**
   * Whether the reader works for the municipality, is an administrator, or a service whose token
   * was given for the directory; a system that is only told of notifications is none.
   */
  public boolean staff() {
    return (actor instanceof Actor.Unattended service && service.scopes().contains(DIRECTORY))
        || actor.has(Role.ADMIN)
        || posts.stream().anyMatch(post -> post.role().isStaff());
  }
}
