package dk.rettidig.concern.approval;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.Decided;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DecisionFlowTest implements RunningService {

  private final Calls calls;
  private final SmallMunicipality school;

  DecisionFlowTest(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
  }

  private JsonNode overview() {
    var answer = calls.get(school.admin(), "/detection");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  private static JsonNode rule(JsonNode overview, String code) {
    for (JsonNode line : overview.get("rules")) {
      if (line.get("code").asString().equals(code)) {
        return line;
      }
    }
    throw new AssertionError("no rule " + code);
  }

  @Test
  void everyRuleIsOffUntilTheMunicipalityHasDecidedAndOffAgainWhenItWithdraws() {
    assertThat(rule(overview(), "absence-recent").get("since").isNull()).isTrue();

    var decided = Decided.on(calls, school, List.of("absence-recent"));

    JsonNode on = rule(overview(), "absence-recent");
    assertThat(on.get("since").asString()).isEqualTo("2026-01-12");
    assertThat(on.get("says").asString()).contains("7 af de seneste 20");
    assertThat(rule(overview(), "absence-lasting").get("since").isNull()).isTrue();
    assertThat(overview().get("parents").asString()).contains("Fraværslisten: de seneste uger");

    decided.withdraw();
    assertThat(rule(overview(), "absence-recent").get("since").isNull()).isTrue();
    assertThat(overview().get("decisions").toString()).contains("Forsøget er slut.", "26/1234");
  }

  @Test
  void withoutBasisAssessmentOrDecisionNothingIsSwitchedOn() {
    for (String field :
        List.of("rules", "basis", "assessment", "assessedOn", "assessedBy", "decidedBy")) {
      var body = Decided.body(UUID.randomUUID().toString(), List.of("absence-recent"));
      body.remove(field);
      var answer = calls.post(school.admin(), "/detection/decisions", body);
      assertThat(answer.status()).as(field).isEqualTo(422);
      assertThat(answer.at("/code")).isEqualTo("detection:incomplete");
      assertThat(answer.text()).contains("\"" + field + "\"");
    }
  }

  @Test
  void assessmentDecisionAndFirstDayFollowOneAnother() {
    refusedAt("assessedOn", "assessedOn", "2026-01-13");
    refusedAt("from", "from", "2026-01-11");
    refusedAt("decidedOn", "decidedOn", "2999-01-01");
    refusedAt("rules", "rules", List.of("never-heard-of"));
  }

  private void refusedAt(String field, Object... change) {
    var body = Decided.body(UUID.randomUUID().toString(), List.of("absence-recent"));
    body.putAll(object(change));
    var answer = calls.post(school.admin(), "/detection/decisions", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.text()).contains("\"" + field + "\"");
  }

  @Test
  void aDecisionThatCountsFromALaterDaySwitchesNothingOnBefore() {
    LocalDate today = DanishTime.dayOf(Instant.now());
    var body = Decided.body(UUID.randomUUID().toString(), List.of("absence-total"));
    body.put("from", today.plusDays(1).toString());
    assertThat(calls.post(school.admin(), "/detection/decisions", body).status()).isEqualTo(201);

    assertThat(rule(overview(), "absence-total").get("since").isNull()).isTrue();
    calls.post(
        school.admin(),
        "/detection/decisions/" + body.get("id") + "/withdrawal",
        object("reason", "Prøve."));
  }

  @Test
  void theSameDecisionTwiceIsOneAndAnotherUnderItsIdIsRefused() {
    var body = Decided.body(UUID.randomUUID().toString(), List.of("absence-notice"));
    int before = overview().get("decisions").size();
    for (int i = 0; i < 2; i++) {
      assertThat(calls.post(school.admin(), "/detection/decisions", body).status()).isEqualTo(201);
    }
    assertThat(overview().get("decisions")).hasSize(before + 1);
    body.put("basis", "En anden lov");
    assertThat(calls.post(school.admin(), "/detection/decisions", body).status()).isEqualTo(409);
    String withdrawal = "/detection/decisions/" + body.get("id") + "/withdrawal";
    assertThat(calls.post(school.admin(), withdrawal, object("reason", " ")).status())
        .isEqualTo(422);
    calls.post(school.admin(), withdrawal, object("reason", "Prøve."));
  }

  @Test
  void anotherMunicipalityIsNotTouched() {
    var elsewhere = new SmallMunicipality(calls, "902");
    var decided = Decided.on(calls, school, List.of("absence-letter"));

    JsonNode theirs = calls.get(elsewhere.admin(), "/detection").body();

    assertThat(rule(theirs, "absence-letter").get("since").isNull()).isTrue();
    assertThat(theirs.get("decisions")).isEmpty();
    decided.withdraw();
  }
}
