package dk.rettidig.common.readlog;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks to record in tests. */
final class Looks {

  static final Instant NOON = Instant.parse("2026-11-03T11:00:00.123456Z");

  private Looks() {}

  static Actor teacher(Municipality municipality) {
    return new Actor.Person("person-1", municipality, Set.of(Role.PROFESSIONAL, Role.ADVISER));
  }

  static Look at(Municipality municipality, String... subjects) {
    return at(municipality, NOON, null, subjects);
  }

  static Look at(
      Municipality municipality, Instant at, @Nullable String reason, String... subjects) {
    return new Look(
        teacher(municipality),
        Arrays.stream(subjects).map(Subject::new).collect(Collectors.toSet()),
        "child:chronology",
        "INTERNAL",
        "unit-7",
        reason,
        at);
  }
}
