package dk.rettidig.notification;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.common.testing.contract.ServiceContract;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/**
 * Who is let through at every endpoint, and that everybody else is refused, whether as forbidden or
 * as if it were not there; what those who are let through see stands in the access matrix.
 */
@RunningService
class EveryEndpointTest {

  private static final Set<Integer> REFUSED = Set.of(403, 404);

  /** Does not end, so those who may follow it are tried in the tests of the stream. */
  private static final String STREAM = "GET /v1/stream";

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private static final List<String> COLUMNS =
      List.of(
          "author",
          "leader",
          "colleague",
          "adviser",
          "officer",
          "manager",
          "admin",
          "guardian",
          "roleOnly",
          "postOnly",
          "officerElsewhere",
          "caseSystem",
          "otherService",
          "nobody");

  /** A cross for everybody who is let through; what moves a case elsewhere comes last. */
  private static final Map<String, String> MATRIX = new LinkedHashMap<>();

  static {
    //                                                       a l c v o m d g r p e s t n
    row("GET /v1/children/{child}/chronology", "x x x x x x x x x x x - - x");
    row("GET /v1/children/{child}/looks", "x x x x x x x x x x x - - x");
    row("GET /v1/deliveries", "- - - - x - x - - - x - - -");
    row("GET /v1/deliveries/{id}/notification", "- - - - - - - - - - - x - -");
    row("POST /v1/deliveries/{id}/replay", "- - - - x - x - - - - - - -");
    row("GET /v1/duty", "x x x x x x x x x x x - - x");
    row("GET /v1/escalations", "x x x x x x x x x x x - - x");
    row("POST /v1/escalations/{id}/acknowledgement", "- - - - - - - - - - - - - -");
    row("POST /v1/intake/notifications", "- - - - x - - - - - x - - -");
    row("GET /v1/intake/municipalities", "- - - - x - - - - - x - - -");
    row("GET /v1/intake/notifications/{id}", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/acknowledgement", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/assessment", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/feedback", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/investigation", "- - - - x - - - - - - - - -");
    row(
        "POST /v1/intake/notifications/{id}/investigation/completion",
        "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/investigation/omission", "- - - - x - - - - - - - - -");
    row("GET /v1/intake/finished", "- - - - x - - - - - x - - -");
    row("POST /v1/intake/notifications/{id}/receipt", "- - - - x - - - - - - - - -");
    row("PUT /v1/intake/notifications/{id}/withholding", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/withholding/end", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/past-notifications", "- - - - - - x - - - - - - -");
    row("GET /v1/intake/queue", "- - - - x - - - - - x - - -");
    row("GET /v1/intake/roster", "- - - - x - x - - - x - - -");
    row("PUT /v1/intake/roster", "- - - - x - x - - - x - - -");
    row("GET /v1/kept-heads/{service}", "- - - - - - x - - - - - - -");
    row("GET /v1/notifications", "x x x x x x x x x x x - - x");
    row("POST /v1/notifications", "x x x x x x - - x x x - - -");
    row("GET /v1/notifications/{id}", "x x - - - - - - - - - - - -");
    row("PUT /v1/notifications/{id}", "x - - - - - - - - - - - - -");
    row("POST /v1/notifications/{id}/comments", "- x - - - - - - - - - - - -");
    row("POST /v1/notifications/{id}/discard", "x - - - - - - - - - - - - -");
    row("POST /v1/notifications/{id}/sending", "x - - - - - - - - - - - - -");
    row("GET /v1/overview", "- - - - x x - - - - x - - -");
    row("GET /v1/parked", "- - - - - - x - - - - - - -");
    row("POST /v1/parked/{subscription}/{aggregate}/drop", "- - - - - - x - - - - - - -");
    row("POST /v1/parked/{subscription}/{aggregate}/replay", "- - - - - - x - - - - - - -");
    row("GET /v1/intake/notifications/{id}/identities", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/identification", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/child", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/child/removal", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/forwarding", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/forwarding/withdrawal", "- - - - x - - - - - - - - -");
    row("POST /v1/intake/notifications/{id}/forwarding/arrival", "- - - - x - - - - - - - - -");
  }

  private final Api api;
  private final ForeignEvents events;
  private final ServiceContract contract;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String unit = "unit-" + run;
  private final String child = "child-" + run;
  private final String id = "n-" + run;

  @Autowired
  EveryEndpointTest(Api api, ForeignEvents events, ServiceContract contract) {
    this.api = api;
    this.events = events;
    this.contract = contract;
  }

  @Test
  void everyEndpointStandsInTheMatrix() {
    assertThat(contract.operations())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(MATRIX.keySet().stream(), Stream.of(STREAM)).toList());
  }

  @Test
  void everybodyElseIsRefused() {
    String delivery = aSentNotification();
    Map<String, String> seen = new LinkedHashMap<>();
    MATRIX.keySet().forEach(endpoint -> seen.put(endpoint, letThrough(endpoint, delivery)));
    assertThat(seen).containsExactlyEntriesOf(MATRIX);
  }

  @Test
  void nobodyIsLetThroughWithoutAToken() {
    var stranger = api.with("");
    assertThat(contract.operations())
        .isNotEmpty()
        .allSatisfy(endpoint -> assertThat(ask(endpoint, stranger, "none")).isEqualTo(401));
  }

  @Test
  void theMetricsAreForNobodyWithoutTheScopeForThem() {
    assertThat(COLUMNS)
        .allSatisfy(
            who -> assertThat(ask("GET /actuator/prometheus", caller(who), "none")).isEqualTo(403));
    assertThat(ask("GET /actuator/prometheus", api.with(""), "none")).isEqualTo(401);
  }

  private String letThrough(String endpoint, String delivery) {
    return COLUMNS.stream()
        .map(who -> REFUSED.contains(ask(endpoint, caller(who), delivery)) ? "-" : "x")
        .collect(Collectors.joining(" "));
  }

  private String aSentNotification() {
    events.child("901", child, unit, "901", List.of(), List.of());
    for (String municipality : List.of("901", "902")) {
      events.person(municipality, person("author"), "PROFESSIONAL", unit);
      events.person(municipality, person("officer"), "INTAKE", "desk");
    }
    events.person("901", person("leader"), "UNIT_LEADER", unit);
    events.person("901", person("colleague"), "PROFESSIONAL", unit);
    events.person("901", person("adviser"), "ADVISER", unit);
    events.person("901", person("manager"), "MANAGER", unit);
    events.person("901", person("admin"), "ADMIN", unit);
    events.person("901", person("postOnly"), "INTAKE", "desk");
    var author = api.as(person("author"), Role.PROFESSIONAL);
    var words = Map.of("id", id, "child", child, "unit", unit, "observed", "Slag");
    assertThat(author.post("/v1/notifications", words)).hasStatus(201);
    assertThat(author.post("/v1/notifications/" + id + "/sending", null)).hasStatusOk();
    return awaitCallToTheCaseSystem();
  }

  private String awaitCallToTheCaseSystem() {
    var officer = api.as(person("officer"), Role.INTAKE);
    return await()
        .until(
            () ->
                api.body(officer.get("/v1/deliveries?about=" + id))
                    .valueStream()
                    .filter(one -> one.path("recipient").asString().equals("case-system"))
                    .map(one -> one.path("id").asString())
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private Api.Caller caller(String who) {
    return switch (who) {
      case "author", "colleague" -> api.as(person(who), Role.PROFESSIONAL);
      case "leader" -> api.as(person(who), Role.UNIT_LEADER);
      case "adviser" -> api.as(person(who), Role.ADVISER);
      case "officer" -> api.as(person(who), Role.INTAKE);
      case "manager" -> api.as(person(who), Role.MANAGER);
      case "admin" -> api.as(person(who), Role.ADMIN);
      case "guardian" -> api.as(person(who), Role.GUARDIAN);
      case "roleOnly" -> api.as(person(who), Role.INTAKE, Role.UNIT_LEADER, Role.MANAGER);
      case "postOnly" -> api.as(person(who), Role.PROFESSIONAL);
      case "officerElsewhere" -> api.in("902", person("officer"), Role.INTAKE);
      case "caseSystem" -> api.with(TestTokens.service("case-system", "901"));
      case "nobody" -> api.as(person(who));
      case "otherService" -> api.with(TestTokens.service("other-system", "901"));
      default -> throw new IllegalArgumentException(who);
    };
  }

  private int ask(String endpoint, Api.Caller caller, String delivery) {
    int space = endpoint.indexOf(' ');
    String uri =
        endpoint
            .substring(space + 1)
            .replace("/deliveries/{id}", "/deliveries/" + delivery)
            .replace("/escalations/{id}", "/escalations/none")
            .replace("{id}", id)
            .replace("{child}", child)
            .replace("{service}", "concern-service")
            .replace("{subscription}", "notification-concern-events")
            .replace("{aggregate}", "none");
    HttpMethod method = HttpMethod.valueOf(endpoint.substring(0, space));
    return caller
        .call(method, uri, method.equals(HttpMethod.GET) ? null : words(), "\"1\"")
        .getResponse()
        .getStatus();
  }

  /** Whatever any of the endpoints asks for, so that none is refused for a missing word. */
  private Map<String, Object> words() {
    String from = NOW.toString();
    String to = NOW.plus(Duration.ofHours(1)).toString();
    return Map.ofEntries(
        entry("id", UUID.randomUUID().toString()),
        entry("text", "x"),
        entry("acute", true),
        entry("municipality", "902"),
        entry("way", "x"),
        entry("forwarding", "x"),
        entry("confirmedBy", "x"),
        entry("confirmedAt", "2026-01-05T09:00:00Z"),
        entry("outcome", "NEITHER"),
        entry("reason", "x"),
        entry("reviewOn", "2030-01-01"),
        entry("child", child),
        entry("origin", "LETTER"),
        entry("arrivedAt", "2026-01-05T08:00:00Z"),
        entry("notifier", Map.of("kind", "CITIZEN", "name", "Borger")),
        entry("subject", Map.of("name", "Barn")),
        entry("urgency", "ORDINARY"),
        entry("observed", "x"),
        entry("from", from),
        entry("to", to),
        entry("shifts", List.of(Map.of("person", person("officer"), "from", from, "to", to))));
  }

  private String person(String name) {
    return name + "-" + run;
  }

  private static void row(String endpoint, String letThrough) {
    MATRIX.put(endpoint, letThrough);
  }
}
