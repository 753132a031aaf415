package dk.rettidig.notification.testing;

import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.ForeignService;
import dk.rettidig.notification.childevents.KnownChildren;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Speaks as concern-service on the real broker, and waits until this service has listened. */
public final class ForeignEvents {

  /** What goes to a whole role goes to everybody who holds it. */
  private static final Set<String> FOR_ALL = Set.of("INTAKE", "MANAGER");

  private static final Instant AT = Instant.parse("2026-02-03T08:00:00Z");

  private final ForeignService concernService;
  private final Colleagues colleagues;
  private final KnownChildren children;
  private final Queue<Post> posts = new ConcurrentLinkedQueue<>();

  /** Somebody at the desk or in charge. */
  private record Post(String municipality, String person) {}

  ForeignEvents(
      Producer<String, byte[]> producer,
      JsonMapper json,
      Colleagues colleagues,
      KnownChildren children) {
    this.concernService = new ForeignService(producer, json, Clock.fixed(AT, ZoneOffset.UTC));
    this.colleagues = colleagues;
    this.children = children;
  }

  /** Sends any event; does not wait for its effect. */
  public void send(
      String topic, String municipality, String type, String subject, Map<String, ?> body) {
    concernService.tell(topic, type, municipality, subject, body);
  }

  /** Everybody who holds the role in the municipality, of other tests too. */
  public List<String> holding(String municipality, Role role) {
    return colleagues
        .holding(new Municipality(municipality), role, LocalDate.of(2026, 1, 1))
        .stream()
        .map(colleague -> colleague.id().value())
        .toList();
  }

  /** A person with one open assignment. */
  public void person(String municipality, String person, String role, String unit) {
    person(municipality, person, List.of(assignment(person, role, unit, null)), List.of());
  }

  /** A person with one open assignment in each of the units. */
  public void person(String municipality, String person, Map<String, Role> byUnit) {
    List<Map<String, Object>> assignments =
        byUnit.entrySet().stream()
            .map(post -> assignment(person, post.getValue().name(), post.getKey(), null))
            .toList();
    person(municipality, person, assignments, List.of());
  }

  /** A person who stands in for another. */
  public void substitute(
      String municipality, String person, String role, String unit, String substituteFor) {
    person(municipality, person, List.of(assignment(person, role, unit, substituteFor)), List.of());
  }

  /** A person whose own children are known. */
  public void parent(
      String municipality, String person, String role, String unit, List<String> ownChildren) {
    person(municipality, person, List.of(assignment(person, role, unit, null)), ownChildren);
  }

  /** All at the desk or in charge who were made so far; nobody waits until it is known. */
  void theyLeave() {
    for (Post post = posts.poll(); post != null; post = posts.poll()) {
      changed(post.municipality(), post.person(), List.of(), List.of());
    }
  }

  private void person(
      String municipality,
      String person,
      List<Map<String, Object>> assignments,
      List<String> ownChildren) {
    if (assignments.stream().anyMatch(one -> FOR_ALL.contains(one.get("role")))) {
      posts.add(new Post(municipality, person));
    }
    changed(municipality, person, assignments, ownChildren);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            colleagues
                .find(new Municipality(municipality), person)
                .filter(there -> there.assignments().size() == assignments.size())
                .isPresent());
  }

  private void changed(
      String municipality,
      String person,
      List<Map<String, Object>> assignments,
      List<String> ownChildren) {
    send(
        "organisation-events",
        municipality,
        "person.changed.v1",
        person,
        Map.of(
            "person", person,
            "active", true,
            "assignments", assignments,
            "ownChildren", ownChildren));
  }

  /** A child in a unit. */
  public void child(
      String municipality,
      String child,
      String unit,
      String actingMunicipality,
      List<String> siblings,
      List<String> guardians) {
    send(
        "child-events",
        municipality,
        "child.changed.v1",
        child,
        Map.of(
            "child", child,
            "unit", unit,
            "actingMunicipality", actingMunicipality,
            "siblings", siblings,
            "guardians", guardians,
            "active", true));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> children.find(new Municipality(municipality), child).isPresent());
  }

  private static Map<String, Object> assignment(
      String person, String role, String unit, @Nullable String substituteFor) {
    var made = new HashMap<String, Object>();
    made.put("assignment", "a-" + person);
    made.put("role", role);
    made.put("unit", unit);
    made.put("from", "2020-01-01");
    if (substituteFor != null) {
      made.put("substituteFor", substituteFor);
    }
    return made;
  }
}
