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
    assertThat(known).isNotEmpty().containsExactlyInAnyOrderElementsOf(AccessMatrix.ROWS.keySet());
  }

  @Test
  void everyEndpointInTheMatrixIsDocumentedAndNoOther() {
    assertThat(contract.operations())
        .containsExactlyInAnyOrderElementsOf(AccessMatrix.ROWS.keySet());
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
    openRound(school);
    beginCalibration(school);
    openLog(school, concern);
    Map<String, String> readers = readers(school, elsewhere);
    AccessMatrix.ROWS.forEach((endpoint, answers) -> {
      List<String> expected = List.of(answers.split(" "));
      for (int column = 0; column < AccessMatrix.COLUMNS.size(); column++) {
        String who = AccessMatrix.COLUMNS.get(column);
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
    AccessMatrix.ROWS
        .keySet()
        .forEach(endpoint ->
            assertThat(ask(endpoint, told, school, "c", "b").status()).as(endpoint).isIn(403, 404));
  }

  @Test
  void withoutATokenNobodyGetsAnything() {
    var school = new SmallMunicipality(calls, "901");
    AccessMatrix.ROWS
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
            .replace("/decisions/{id}", "/decisions/d-1")
            .replace("/hits/{id}", "/hits/h-1")
            .replace("/rounds/{id}", "/rounds/round-" + school.tag)
            .replace("/calibrations/{id}", "/calibrations/calibration-" + school.tag)
            .replace("/baton-logs/{id}", "/baton-logs/" + concern)
            .replace("/staff-absences/{id}", "/staff-absences/absence-" + school.tag)
            .replace("{reader}", school.id("bodil"))
            .replace("/open-items/{person}", "/open-items/" + school.id("lærer"))
            .replace("{person}", "ukendt")
            .replace("{child}", school.ida)
            .replace("{concern}", concern)
            .replace("{basis}", basis)
            .replace("{id}/{version}", "bl5/1.0")
            .replace("{subscription}", "meeting-events-concern")
            .replace("{aggregate}", "x")
            .replace("{action}", "x")
            .replace("{offer}", "x")
            .replace("{service}", "meeting-service");
    return switch (endpoint.substring(0, endpoint.indexOf(' '))) {
      case "GET" -> calls.get(who, path);
      case "PUT" ->
          calls.put(who, path, object("observed", "Andet.", "answer", "TAKE_UP"), "\"99\"");
      default -> calls.post(who, path, body(path, school, concern), "\"99\"");
    };
  }

  private static Object body(String path, SmallMunicipality school, String concern) {
    if (path.endsWith("/bases")) {
      return familyPresent();
    }
    if (path.startsWith("/rounds")) {
      return round(school);
    }
    if (path.startsWith("/calibrations")) {
      return calibration(school);
    }
    if (path.contains("baton-logs")
        || path.startsWith("/staff-absences")
        || path.equals("/handovers")) {
      return LogBodies.forEverything(school, concern);
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

  private void openRound(SmallMunicipality school) {
    var plan = round(school);
    plan.put("id", "round-" + school.tag);
    assertThat(calls.post(school.leader(), "/rounds", plan).status()).isEqualTo(201);
    String path = "/rounds/round-" + school.tag;
    for (String step : List.of("/parents-told", "/opening")) {
      String tag = calls.get(school.leader(), path).tag();
      assertThat(calls.post(school.leader(), path + step, plan, tag).status()).isEqualTo(200);
    }
  }

  private void openLog(SmallMunicipality school, String concern) {
    LogBodies.open(calls, school, concern);
  }

  private void beginCalibration(SmallMunicipality school) {
    var body = calibration(school);
    body.put("id", "calibration-" + school.tag);
    assertThat(calls.post(school.leader(), "/calibrations", body).status()).isEqualTo(201);
  }

  private static Map<String, Object> calibration(SmallMunicipality school) {
    var stories = List.of("school-anger", "school-quiet");
    var body = object("id", UUID.randomUUID().toString(), "unit", school.unit);
    body.putAll(object("vignettes", stories));
    body.put("answers", object(stories.get(0), "green", stories.get(1), "red"));
    return body;
  }

  private static Map<String, Object> round(SmallMunicipality school) {
    var body = object("id", UUID.randomUUID().toString(), "unit", school.unit);
    body.putAll(object("opens", "2026-03-01", "closes", "2026-04-05"));
    body.putAll(object("on", "2026-01-02", "way", "MESSAGE"));
    var placement = object("level", "green");
    var writing = object("entry", "written-once", "child", school.ida);
    writing.put("placement", placement);
    body.putAll(object("ratings", List.of(writing)));
    body.putAll(object("placement", placement, "sparring", school.id("kollega")));
    return body;
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
