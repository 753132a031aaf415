package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.RecordedLooks;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.common.testing.contract.ServiceContract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint against every kind of reader, in two municipalities; deny by default. */
@RunningService
class AccessMatrixTest {

  private static final List<String> HERE =
      List.of(
          "chair",
          "nurse",
          "teacher",
          "leader",
          "otherChair",
          "otherTeacher",
          "otherLeader",
          "parent");
  private static final Set<String> PEOPLE = andAlso("abroad");
  private static final Set<String> STAFF = andAlso("admin");

  /** What every municipality has of its own; what is there is never the other's. */
  private static final Set<String> EVERYWHERE = andAlso("admin", "abroad");

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("GET /v1/candidates", Set.of("chair", "otherChair", "parent", "abroad")),
          Map.entry("POST /v1/candidates/{concern}/basis-request", Set.of("chair", "parent")),
          Map.entry("GET /v1/series", EVERYWHERE),
          Map.entry("POST /v1/series", Set.of("admin")),
          Map.entry("PUT /v1/series/{id}", Set.of("chair", "admin")),
          Map.entry("GET /v1/meetings", STAFF),
          Map.entry("GET /v1/meetings/{id}", Set.of("chair", "nurse")),
          Map.entry("PUT /v1/meetings/{id}/lead", Set.of("chair", "nurse")),
          Map.entry("POST /v1/meetings/{id}/items", Set.of("chair", "nurse", "teacher", "leader")),
          Map.entry("GET /v1/items/{id}", Set.of("chair", "nurse")),
          Map.entry("PUT /v1/items/{id}/steps/{step}", Set.of("chair")),
          Map.entry("PUT /v1/items/{id}/presence", Set.of("chair")),
          Map.entry("POST /v1/items/{id}/decisions", Set.of("chair")),
          Map.entry("POST /v1/items/{id}/decisions/{decision}/removal", Set.of("chair")),
          Map.entry("POST /v1/items/{id}/closure", Set.of("chair")),
          Map.entry("POST /v1/items/{id}/carry-over", Set.of("chair")),
          Map.entry("GET /v1/questions", PEOPLE),
          Map.entry("GET /v1/tasks", PEOPLE),
          Map.entry("POST /v1/decisions/{id}/completion", Set.of("teacher")),
          Map.entry(
              "GET /v1/children/{id}/chronology", Set.of("chair", "nurse", "teacher", "leader")),
          Map.entry("GET /v1/children/{id}/looks", Set.of("leader")),
          Map.entry("POST /v1/imports/items", Set.of("admin")),
          Map.entry("GET /v1/advisers", EVERYWHERE),
          Map.entry("PUT /v1/advisers/{person}", Set.of("admin")));

  private final Districts districts;
  private final RequestMappingHandlerMapping mappings;
  private final RecordedLooks looks;
  private final ServiceContract contract;

  AccessMatrixTest(
      @Autowired Districts districts,
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
      @Autowired RecordedLooks looks,
      @Autowired ServiceContract contract) {
    this.districts = districts;
    this.mappings = mappings;
    this.looks = looks;
    this.contract = contract;
  }

  private static Set<String> andAlso(String... others) {
    return Stream.concat(HERE.stream(), Stream.of(others)).collect(Collectors.toSet());
  }

  private record Case(String path, Map<String, ?> body) {

    Case(String path) {
      this(path, Map.of());
    }
  }

  @Test
  void everyEndpointIsInTheMatrix() {
    Set<String> there = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .forEach((info, handler) -> {
          if (isOwn(handler.getBeanType())) {
            for (var method : info.getMethodsCondition().getMethods()) {
              info.getPatternValues().forEach(path -> there.add(method + " " + path));
            }
          }
        });

    assertThat(there).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
  }

  @Test
  void everyEndpointInTheMatrixIsDocumentedAndOfOthersOnlyTheKernels() {
    Set<String> documented = new TreeSet<>(contract.operations());
    documented.removeAll(
        Set.of(
            "GET /v1/kept-heads/{service}",
            "GET /v1/parked",
            "POST /v1/parked/{subscription}/{aggregate}/drop",
            "POST /v1/parked/{subscription}/{aggregate}/replay"));

    assertThat(documented).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
  }

  /** The kernel's endpoints have their tests in the kernel. */
  private static boolean isOwn(Class<?> controller) {
    return controller.getPackageName().startsWith("dk.rettidig.meeting");
  }

  @Test
  void everyReaderReachesWhatTheMatrixSaysAndNothingElse() {
    District here = districts.found("901");
    Map<String, String> readers = readers(here);
    String waiting = here.raise();
    String open = here.namedItem("CONSENT");
    String decision = decided(here);
    Map<String, Case> cases = cases(here, waiting, open, decision);

    assertThat(cases.keySet()).isEqualTo(ALLOWED.keySet());
    cases.forEach((endpoint, probe) -> {
      Set<String> reached = new TreeSet<>();
      readers.forEach((name, token) -> {
        if (isReached(endpoint, probe, token)) {
          reached.add(name);
        }
      });
      assertThat(reached)
          .as(endpoint)
          .isEqualTo(new TreeSet<>(ALLOWED.getOrDefault(endpoint, Set.of())));
    });
  }

  private boolean isReached(String endpoint, Case probe, String token) {
    HttpMethod method = HttpMethod.valueOf(endpoint.substring(0, endpoint.indexOf(' ')));
    // a version that nothing has: whoever may change it is told of the conflict
    Long version = endpoint.contains("/items/{id}/") || method.equals(HttpMethod.PUT) ? 999L : null;
    Map<String, ?> body = method.equals(HttpMethod.GET) ? null : probe.body();
    int status =
        method.equals(HttpMethod.GET)
            ? districts.api().get(token, probe.path()).status()
            : districts.api().send(method, token, probe.path(), version, body).status();
    assertThat(status).as("%s", endpoint).isIn(200, 201, 409, 403, 404);
    return status != 403 && status != 404;
  }

  private String decided(District here) {
    String item = here.namedItem("CONSENT");
    here.discuss(item);
    String decision = id();
    here.decide(item, here.decision(decision, here.teacher()));
    assertThat(here.close(item, Map.of()).status()).isEqualTo(200);
    return decision;
  }

  private Map<String, Case> cases(District here, String waiting, String open, String decision) {
    String meeting = here.item(open).body().path("meeting").asString();
    var series = new LinkedHashMap<>(districts.seriesOf(here));
    var cases = new LinkedHashMap<String, Case>();
    cases.put("GET /v1/candidates", new Case("/v1/candidates"));
    cases.put(
        "POST /v1/candidates/{concern}/basis-request",
        new Case("/v1/candidates/" + waiting + "/basis-request"));
    cases.put("GET /v1/series", new Case("/v1/series"));
    series.put("chair", "somebody");
    cases.put("POST /v1/series", new Case("/v1/series", series));
    cases.put(
        "PUT /v1/series/{id}",
        new Case(
            "/v1/series/" + here.series(),
            Map.of("name", "n", "place", "p", "chair", here.chair(), "members", List.of())));
    cases.put("GET /v1/meetings", new Case("/v1/meetings?series=" + here.series()));
    cases.put("GET /v1/meetings/{id}", new Case("/v1/meetings/" + meeting));
    cases.put(
        "POST /v1/meetings/{id}/items",
        new Case("/v1/meetings/" + meeting + "/items", Map.of("id", id(), "question", "Hvad nu?")));
    cases.putAll(itemCases(here, open));
    cases.put("GET /v1/questions", new Case("/v1/questions"));
    cases.put("GET /v1/tasks", new Case("/v1/tasks"));
    cases.put(
        "POST /v1/decisions/{id}/completion",
        new Case("/v1/decisions/" + decision + "/completion"));
    cases.put(
        "GET /v1/children/{id}/chronology",
        new Case("/v1/children/" + here.child() + "/chronology"));
    cases.put("GET /v1/children/{id}/looks", new Case("/v1/children/" + here.child() + "/looks"));
    cases.put("POST /v1/imports/items", new Case("/v1/imports/items", Map.of("items", List.of())));
    cases.put("GET /v1/advisers", new Case("/v1/advisers"));
    cases.put(
        "PUT /v1/advisers/{person}",
        new Case(
            "/v1/advisers/" + here.chair(),
            Map.of("units", List.of(here.unit()), "days", List.of(), "profile", "ADVICE_ONLY")));
    // the last one: it decides who runs the items
    cases.put("PUT /v1/meetings/{id}/lead", new Case("/v1/meetings/" + meeting + "/lead"));
    return cases;
  }

  private static Map<String, Case> itemCases(District here, String open) {
    String item = "/v1/items/" + open;
    var cases = new LinkedHashMap<String, Case>();
    cases.put("GET /v1/items/{id}", new Case(item));
    cases.put(
        "PUT /v1/items/{id}/steps/{step}", new Case(item + "/steps/PRESENT", Map.of("note", "n")));
    cases.put(
        "PUT /v1/items/{id}/presence",
        new Case(item + "/presence", Map.of("present", List.of(here.chair()))));
    cases.put(
        "POST /v1/items/{id}/decisions/{decision}/removal",
        new Case(item + "/decisions/none/removal"));
    cases.put(
        "POST /v1/items/{id}/decisions",
        new Case(item + "/decisions", here.decision(id(), here.chair())));
    cases.put("POST /v1/items/{id}/closure", new Case(item + "/closure"));
    cases.put("POST /v1/items/{id}/carry-over", new Case(item + "/carry-over"));
    return cases;
  }

  private Map<String, String> readers(District here) {
    District other = districts.found("901");
    District abroad = districts.found("902");
    String parent = id();
    districts.employ(here, parent, Role.ADVISER, List.of(here.child()));
    String asParent = TestTokens.person(parent, "901", Role.ADVISER);
    await().until(() -> districts.api().get(asParent, "/v1/candidates").status() == 200);
    Function<Role, String> unknown = role -> TestTokens.person("unknown", "901", role);
    return Map.ofEntries(
        Map.entry("chair", here.asChair()),
        Map.entry("nurse", here.asNurse()),
        Map.entry("teacher", here.asTeacher()),
        Map.entry("leader", here.asLeader()),
        Map.entry("otherChair", other.asChair()),
        Map.entry("otherTeacher", other.asTeacher()),
        Map.entry("otherLeader", other.asLeader()),
        Map.entry("parent", asParent),
        Map.entry("admin", unknown.apply(Role.ADMIN)),
        Map.entry("chairWithoutRole", TestTokens.person(here.chair(), "901", Role.GUARDIAN)),
        Map.entry("abroad", abroad.asChair()),
        Map.entry(
            "chairInTheOtherMunicipality", TestTokens.person(here.chair(), "902", Role.ADVISER)),
        Map.entry("adviserWithoutAssignment", unknown.apply(Role.ADVISER)),
        Map.entry("manager", unknown.apply(Role.MANAGER)),
        Map.entry("intake", unknown.apply(Role.INTAKE)),
        Map.entry("guardian", unknown.apply(Role.GUARDIAN)),
        Map.entry("youngPerson", unknown.apply(Role.YOUNG_PERSON)),
        Map.entry("service", TestTokens.service("portal", "901")));
  }

  @Test
  void everyAnswerAboutAChildStandsInTheReadLog() {
    District here = districts.found("901");
    String item = here.namedItem("SSD");
    String meeting = here.item(item).body().path("meeting").asString();
    districts.api().get(here.asNurse(), "/v1/meetings/" + meeting);
    districts.api().get(here.asLeader(), "/v1/children/" + here.child() + "/chronology");
    var reader = Actor.system("test", new Municipality("901"));

    assertThat(looks.of(reader, new Subject(here.child()), null, 100).entries())
        .extracting(entry -> entry.look().what())
        .contains("meeting:item", "meeting:agenda", "meeting:chronology");
  }
}
