package dk.rettidig.notification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes notifications with people at the desk or in charge who must not learn of them, one of every
 * sort, and one colleague who may know them all.
 */
public final class InvolvedPeople {

  private final Api api;
  private final ForeignEvents events;

  InvolvedPeople(Api api, ForeignEvents events) {
    this.api = api;
    this.events = events;
  }

  /** New people with the role, and what is to be written about; nothing is sent yet. */
  public Case holding(Role role) {
    return new Case(role);
  }

  /** The people of one test. */
  public final class Case {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Role role;
    private final String unit = "unit-" + run;
    private final Map<String, String> keptFrom = new HashMap<>();

    private Case(Role role) {
      this.role = role;
      events.person("901", name("author"), "PROFESSIONAL", unit);
      events.person("901", free(), role.name(), "desk");
      events.child("901", name("child"), unit, "901", List.of(name("sibling")), guard("guardian"));
      events.child("901", name("pal"), unit, "901", List.of(), guard("palsGuardian"));
      person("suspect", byEmployee());
      events.substitute("901", name("substitute"), role.name(), "desk", name("suspect"));
      keptFrom.put(name("substitute"), byEmployee());
      parent("kin", name("sibling"), byEmployee());
      person("guardian", byEmployee());
      parent("palsParent", name("pal"), byPal());
      person("palsGuardian", byPal());
      events.person("901", name("colleague"), role.name(), unit);
      keptFrom.put(name("colleague"), byUnknown());
    }

    private void person(String who, String notification) {
      events.person("901", name(who), role.name(), "desk");
      keptFrom.put(name(who), notification);
    }

    private void parent(String who, String ownChild, String notification) {
      events.parent("901", name(who), role.name(), "desk", List.of(ownChild));
      keptFrom.put(name(who), notification);
    }

    private List<String> guard(String who) {
      return List.of(name(who));
    }

    private String name(String who) {
      return who + "-" + run;
    }

    /** By person, the one notification that is kept from them. */
    public Map<String, String> keptFrom() {
      return Map.copyOf(keptFrom);
    }

    /** Who may know of all of them. */
    public String free() {
      return name("free");
    }

    /** An employee is suspected. */
    public String byEmployee() {
      return name("n-employee");
    }

    /** Another child is suspected. */
    public String byPal() {
      return name("n-pal");
    }

    /** Nobody knows who. */
    public String byUnknown() {
      return name("n-unknown");
    }

    /** All three. */
    public List<String> notifications() {
      return List.of(byEmployee(), byPal(), byUnknown());
    }

    /** The author sends all three. */
    public void send() {
      send(byEmployee(), Map.of("group", "EMPLOYEE", "persons", List.of(name("suspect"))));
      send(byPal(), Map.of("group", "OTHER_CHILD", "persons", List.of(name("pal"))));
      send(byUnknown(), Map.of("group", "UNKNOWN"));
    }

    /** One that nothing is suspected in, about a child whom nobody here is kin to. */
    public String sendHarmless() {
      String id = name("n-harmless");
      send(id, name("other"), Map.of());
      return id;
    }

    private void send(String id, Map<String, Object> suspicion) {
      String child = id.equals(byEmployee()) ? name("child") : name("other");
      send(id, child, Map.of("suspicion", suspicion));
    }

    private void send(String id, String child, Map<String, Object> more) {
      var draft = new HashMap<String, Object>(more);
      draft.putAll(Map.of("id", id, "child", child, "unit", unit, "observed", "Blå mærker"));
      var author = api.as(name("author"), Role.PROFESSIONAL);
      assertThat(author.post("/v1/notifications", draft)).hasStatus(201);
      assertThat(author.post("/v1/notifications/" + id + "/sending", null)).hasStatusOk();
    }
  }
}
