package dk.rettidig.concern.access;

import static dk.rettidig.common.testing.TestTokens.person;
import static dk.rettidig.common.testing.TestTokens.scoped;
import static dk.rettidig.common.testing.TestTokens.service;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.contract.ServiceContract;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint, asked by everybody: own group, own unit, kin, outside, other municipality. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AccessMatrixTest implements RunningService {

  private final Calls calls;
  private final RequestMappingHandlerMapping endpoints;
  private final ServiceContract contract;

  AccessMatrixTest(
      Calls calls,
      RequestMappingHandlerMapping requestMappingHandlerMapping,
      ServiceContract contract) {
    this.calls = calls;
    this.contract = contract;
    this.endpoints = requestMappingHandlerMapping;
  }

  /** What an endpoint answers to each: the child is Ida of group a, the concern the teacher's. */
  private static final Map<String, String> MATRIX = new LinkedHashMap<>();

  private static final List<String> COLUMNS =
      List.of(
          "teacher",
          "colleague",
          "kin",
          "leader",
          "standIn",
          "adviser",
          "specialist",
          "intake",
          "manager",
          "guardian",
          "roleOnly",
          "postOnly",
          "neighbour",
          "elsewhere",
          "service");

  static {
    //                                       tea col kin lea sta adv spe int man gua rol pos nei els
    // ser
    row("GET /v1/me", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("GET /v1/units", "200 200 200 200 200 200 200 200 200 403 403 403 200 200 200");
    row("GET /v1/units/{id}", "200 200 200 200 200 200 200 200 200 403 403 403 200 404 200");
    row("POST /v1/people/names", "200 200 200 200 200 200 200 200 200 403 403 403 200 200 200");
    row("GET /v1/colleagues", "200 200 200 200 200 200 200 200 200 403 403 403 200 200 403");
    row("GET /v1/instruments", "200 200 200 200 200 200 200 200 200 403 403 403 200 200 200");
    row(
        "GET /v1/instruments/{id}/{version}",
        "200 200 200 200 200 200 200 200 200 403 403 403 200 200 200");
    row("GET /v1/children", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("POST /v1/children/search", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("POST /v1/children/names", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row(
        "POST /v1/identities/search",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/identities", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("GET /v1/children/{id}", "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "GET /v1/children/{id}/chronology",
        "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "GET /v1/children/{id}/looks",
        "404 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "GET /v1/children/{id}/absence",
        "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row("GET /v1/absence", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("GET /v1/concerns/{id}", "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row("PUT /v1/concerns/{id}", "409 404 404 403 403 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/concerns/{id}/closure",
        "409 404 404 409 409 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/concerns/{id}/parents-informed",
        "409 404 404 409 409 404 404 404 404 404 404 404 404 404 403");
    row("POST /v1/concerns", "201 201 403 201 201 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/next-steps", "200 200 403 200 200 403 403 403 403 403 403 403 403 403 403");
    row(
        "POST /v1/concerns/{concern}/bases",
        "201 404 404 201 201 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/concerns/{concern}/bases/{basis}/withdrawal",
        "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row("GET /v1/tasks", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row(
        "POST /v1/imports/organisation",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/imports/children", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/imports/absence", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/imports/concerns", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("GET /v1/parked", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row(
        "GET /v1/kept-heads/{service}",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row(
        "POST /v1/parked/{subscription}/{aggregate}/replay",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row(
        "POST /v1/parked/{subscription}/{aggregate}/drop",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
  }

  private static void row(String endpoint, String answers) {
    MATRIX.put(endpoint, answers);
  }

  @Test
  void everyEndpointStandsInTheMatrix() {
    List<String> known =
        endpoints.getHandlerMethods().entrySet().stream()
            .filter(entry -> ours(entry.getValue()))
            .flatMap(entry ->
                entry.getKey().getMethodsCondition().getMethods().stream()
                    .flatMap(method ->
                        entry.getKey().getPatternValues().stream().map(p -> method + " " + p)))
            .toList();
    assertThat(known).isNotEmpty().containsExactlyInAnyOrderElementsOf(MATRIX.keySet());
  }

  @Test
  void everyEndpointInTheMatrixIsDocumentedAndNoOther() {
    assertThat(contract.operations()).containsExactlyInAnyOrderElementsOf(MATRIX.keySet());
  }

  private static boolean ours(HandlerMethod method) {
    return method.getBeanType().getPackageName().startsWith("dk.rettidig");
  }

  @Test
  void everybodyGetsWhatTheMatrixSaysAndNothingElse() {
    var school = new SmallMunicipality(calls, "901");
    var elsewhere = new SmallMunicipality(calls, "902");
    String concern = school.concern(school.teacher(), school.ida);
    String basis = school.consent(school.teacher(), concern);
    String withdrawal = "/concerns/" + concern + "/bases/" + basis + "/withdrawal";
    assertThat(calls.post(school.teacher(), withdrawal, object()).status()).isEqualTo(200);
    Map<String, String> readers = readers(school, elsewhere);
    MATRIX.forEach((endpoint, answers) -> {
      List<String> expected = List.of(answers.split(" "));
      for (int column = 0; column < COLUMNS.size(); column++) {
        String who = COLUMNS.get(column);
        var answer =
            ask(endpoint, Objects.requireNonNull(readers.get(who)), school, concern, basis);
        assertThat(answer.status())
            .as(endpoint + " as " + who + ": " + answer.text())
            .isEqualTo(Integer.parseInt(expected.get(column)));
      }
    });
  }

  @Test
  void theStepsOfASavedConcernAreForWhoeverMayReadIt() {
    var school = new SmallMunicipality(calls, "901");
    var elsewhere = new SmallMunicipality(calls, "902");
    String concern = school.concern(school.teacher(), school.ida);
    school.consent(school.teacher(), concern);
    var asked = object("child", school.ida, "concern", concern, "instrument", "bl5");
    asked.put("version", "1.0");
    readers(school, elsewhere)
        .forEach((who, token) ->
            assertThat(calls.post(token, "/next-steps", asked).status())
                .as(who)
                .isEqualTo(calls.get(token, "/concerns/" + concern).status()));
  }

  /** It reads the one notification that it was told of, in another service. */
  @Test
  void aSystemWithoutTheDirectoryGetsNothing() {
    var school = new SmallMunicipality(calls, "901");
    String told = service("case-system", "901");
    MATRIX
        .keySet()
        .forEach(endpoint ->
            assertThat(ask(endpoint, told, school, "c", "b").status()).as(endpoint).isIn(403, 404));
  }

  @Test
  void withoutATokenNobodyGetsAnything() {
    var school = new SmallMunicipality(calls, "901");
    MATRIX
        .keySet()
        .forEach(endpoint ->
            assertThat(ask(endpoint, "", school, "c", "b").status()).as(endpoint).isEqualTo(401));
  }

  private static Map<String, String> readers(
      SmallMunicipality school, SmallMunicipality elsewhere) {
    Map<String, String> readers = new LinkedHashMap<>();
    readers.put("teacher", school.teacher());
    readers.put("colleague", school.colleague());
    readers.put("kin", school.bodil());
    readers.put("leader", school.leader());
    readers.put("standIn", school.standInLeader());
    readers.put("adviser", school.adviser());
    readers.put("specialist", school.psychologist());
    readers.put("intake", school.intake());
    readers.put("manager", school.manager());
    readers.put("guardian", person(school.id("bodil"), "901", Role.GUARDIAN));
    readers.put("roleOnly", person("ukendt", "901", Role.UNIT_LEADER, Role.PROFESSIONAL));
    readers.put("postOnly", person(school.id("leder"), "901", Role.PROFESSIONAL));
    readers.put("neighbour", school.neighbourLeader());
    readers.put("elsewhere", elsewhere.leader());
    readers.put("service", scoped("meeting-service", "directory municipality-901"));
    return readers;
  }

  private Calls.Answer ask(
      String endpoint, String who, SmallMunicipality school, String concern, String basis) {
    String path =
        endpoint
            .substring(endpoint.indexOf(' ') + 1)
            .replace("/v1", "")
            .replace("/units/{id}", "/units/" + school.unit)
            .replace("/children/{id}", "/children/" + school.ida)
            .replace("/concerns/{id}", "/concerns/" + concern)
            .replace("{concern}", concern)
            .replace("{basis}", basis)
            .replace("{id}/{version}", "bl5/1.0")
            .replace("{subscription}", "meeting-events-concern")
            .replace("{aggregate}", "x")
            .replace("{service}", "meeting-service");
    return switch (endpoint.substring(0, endpoint.indexOf(' '))) {
      case "GET" -> calls.get(who, path);
      case "PUT" -> calls.put(who, path, object("observed", "Andet."), "\"99\"");
      default -> calls.post(who, path, body(path, school), "\"99\"");
    };
  }

  private static Object body(String path, SmallMunicipality school) {
    if (path.endsWith("/bases")) {
      return familyPresent();
    }
    return object(
        "id",
        UUID.randomUUID().toString(),
        "notification",
        "n-1",
        "ids",
        List.of(school.ida),
        "text",
        "Ida",
        "child",
        school.ida,
        "children",
        "cpr;name;birth_date\n",
        "absence",
        "cpr;date;category\n",
        "concerns",
        List.of(),
        "instrument",
        "bl5",
        "version",
        "1.0",
        "level",
        "3",
        "observed",
        "Kom uden madpakke.",
        "reason",
        "Løst.",
        "on",
        "2026-01-02");
  }

  private static Map<String, Object> familyPresent() {
    return object(
        "id",
        UUID.randomUUID().toString(),
        "kind",
        "FAMILY_PRESENT",
        "receivers",
        List.of("SPECIALIST"));
  }
}
