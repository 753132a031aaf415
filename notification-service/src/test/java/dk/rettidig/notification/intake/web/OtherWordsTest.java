package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What was typed is never answered as saved and dropped (D8). */
@RunningService
class OtherWordsTest {

  private static final String OTHER = "notification:other-content";
  private static final String DONE = "notification:already-done";

  private final Api api;
  private final OneCase one;
  private final ForeignEvents events;
  private final MovableClock clock;

  @Autowired
  OtherWordsTest(Api api, OneCase one, ForeignEvents events, MovableClock clock) {
    this.api = api;
    this.one = one;
    this.events = events;
    this.clock = clock;
  }

  @Test
  void anAssessmentWithTheSameIdAndOtherWordsIsRefused() {
    one.send(Map.of());
    refusesOtherWords(
        "assessment",
        Map.of("id", "s", "acute", true, "text", "Fare"),
        List.of(
            Map.of("id", "s", "acute", true, "text", "Fare for begge"),
            Map.of("id", "s", "acute", false, "text", "Fare")));
    assertThat(opened().at("/assessment/text").asString()).isEqualTo("Fare");
  }

  @Test
  void aFeedbackWithTheSameIdAndAnotherOutcomeIsRefused() {
    one.send(Map.of());
    refusesOtherWords(
        "feedback",
        Map.of("id", "f", "outcome", "NEITHER"),
        List.of(Map.of("id", "f", "outcome", "EFFORT_BEGUN")));
    assertThat(opened().at("/outcome").asString()).isEqualTo("NEITHER");
  }

  @Test
  void aCommentWithTheSameIdAndOtherWordsIsRefused() {
    one.send(Map.of());
    String comments = "/v1/notifications/" + one.id() + "/comments";
    assertThat(one.leader().post(comments, Map.of("id", "c", "text", "Set"))).hasStatusOk();
    assertThat(one.leader().post(comments, Map.of("id", "c", "text", "Set"))).hasStatusOk();
    assertThat(one.leader().post(comments, Map.of("id", "c", "text", "Set to gange")))
        .hasStatus(409)
        .bodyText()
        .contains(OTHER);
    assertThat(opened().at("/comments").size()).isEqualTo(1);
  }

  @Test
  void anotherOfficersDayOrReasonForTheInvestigationIsRefused() {
    one.send(Map.of());
    String earlier = clock.instant().minus(Duration.ofDays(3)).plusNanos(1_234).toString();
    var begun = Map.<String, Object>of("awareSince", earlier, "reason", "Et møde");
    assertThat(one.step("investigation", begun)).hasStatusOk();
    assertThat(one.step("investigation", begun)).as("the same again").hasStatusOk();

    String other = one.own("other");
    events.person("901", other, "INTAKE", "desk");
    String uri = "/v1/intake/notifications/" + one.id() + "/investigation";
    Api.Caller officer = api.as(other, Role.INTAKE);
    String yetEarlier = clock.instant().minus(Duration.ofDays(5)).toString();
    isRefused(officer.post(uri, Map.of("awareSince", yetEarlier, "reason", "Et møde")), DONE);
    isRefused(officer.post(uri, Map.of("awareSince", earlier, "reason", "Et opkald")), DONE);
    isRefused(officer.post(uri, Map.of()), DONE);

    assertThat(one.step("investigation/completion", Map.of())).hasStatusOk();
    isRefused(one.step("investigation", begun), DONE);
  }

  private void refusesOtherWords(
      String step, Map<String, Object> words, List<Map<String, Object>> others) {
    assertThat(one.step(step, words)).hasStatusOk();
    assertThat(one.step(step, words)).as("the same again").hasStatusOk();
    assertThat(others).allSatisfy(other -> isRefused(one.step(step, other), OTHER));
  }

  private static void isRefused(MvcTestResult answer, String code) {
    assertThat(answer).hasStatus(409).bodyText().contains(code);
  }

  private JsonNode opened() {
    return api.body(one.officer().get("/v1/intake/notifications/" + one.id()));
  }
}
