package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@RunningService
class MainJobTest {

  private final Districts districts;

  MainJobTest(@Autowired Districts districts) {
    this.districts = districts;
  }

  @Test
  void takesAConcernFromCandidateToATaskThatIsDone() {
    District here = districts.found("901");
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    await().untilAsserted(() -> assertThat(here.waits(concern)).isFalse());
    here.discuss(item);
    String decision = id();
    assertThat(here.decide(item, here.decision(decision, here.teacher())).status()).isEqualTo(200);
    assertThat(here.close(item, Map.of()).body().path("state").asString()).isEqualTo("CLOSED");

    var task = districts.api().get(here.asTeacher(), "/v1/tasks").body().path(0);
    assertThat(task.path("decision").asString()).isEqualTo(decision);
    assertThat(task.path("text").asString()).isEqualTo("Samtalegruppe begynder");
    String path = "/v1/children/" + here.child() + "/chronology";
    var rows = districts.api().get(here.asTeacher(), path).body();
    assertThat(rows.valueStream().map(row -> row.path("kind").asString()))
        .containsExactlyInAnyOrder("FORUM_DECIDED", "FORUM_PLACED");
    assertThat(rows.path(0).path("title").asString())
        .isEqualTo("Besluttet i tværfagligt forum: tidligt forebyggende indsats (§ 30)");

    for (int click = 0; click < 2; click++) {
      var done =
          districts.api().post(here.asTeacher(), "/v1/decisions/" + decision + "/completion", null);
      assertThat(done.body().path("doneAt").isMissingNode()).isFalse();
    }
    assertThat(districts.api().get(here.asTeacher(), "/v1/tasks").body()).isEmpty();
    await().untilAsserted(() -> assertThat(here.waits(concern)).isFalse());
  }

  @Test
  void asksTheUnitOnceForABasisHoweverOftenTheChairClicks() {
    District here = districts.found("901");
    String concern = here.raise();
    String path = "/v1/candidates/" + concern + "/basis-request";
    long first = districts.api().post(here.asChair(), path, null).version();
    var second = districts.api().post(here.asChair(), path, null);

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.body().path("asked").asBoolean()).isTrue();
    assertThat(first).isPositive();
    assertThat(Published.of(concern)).containsExactly("basis.asked.v1");
  }

  @Test
  void publishesWhatWasPlacedDecidedAndClosedInThatOrder() {
    District here = districts.found("901");
    String item = here.namedItem("CONSENT");
    here.discuss(item);
    String decision = id();
    here.decide(item, here.decision(decision, here.chair()));
    here.close(item, Map.of());
    districts.api().post(here.asChair(), "/v1/decisions/" + decision + "/completion", null);

    await()
        .untilAsserted(() ->
            assertThat(Published.of(item))
                .containsExactly(
                    "item.placed.v1", "decision.made.v1", "item.closed.v1", "decision.done.v1"));
  }

  @Test
  void refusesAChangeWithoutTheVersionThatItWasMadeFrom() {
    District here = districts.found("901");
    String item = here.namedItem("CONSENT");
    String path = "/v1/items/" + item + "/steps/PRESENT";
    Map<String, String> note = Map.of("note", "iagttagelser");

    assertThat(districts.api().send(HttpMethod.PUT, here.asChair(), path, null, note).status())
        .isEqualTo(428);
    var first = districts.api().send(HttpMethod.PUT, here.asChair(), path, 0L, note);
    assertThat(first.version()).isEqualTo(1);
    var again = districts.api().send(HttpMethod.PUT, here.asChair(), path, 0L, note);
    assertThat(again.version()).isEqualTo(1);
    var other =
        districts
            .api()
            .send(HttpMethod.PUT, here.asChair(), path, 0L, Map.of("note", "noget andet"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.body().path("current").path("steps").path("PRESENT").asString())
        .isEqualTo("iagttagelser");
  }

  @Test
  void keepsOneDecisionWhenTheFormIsSentTwice() {
    District here = districts.found("901");
    String item = here.namedItem("CONSENT");
    here.discuss(item);
    Map<String, Object> decision = here.decision(id(), here.teacher());
    here.decide(item, decision);
    var again = here.decide(item, decision);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body().path("decisions").size()).isEqualTo(1);
  }
}
