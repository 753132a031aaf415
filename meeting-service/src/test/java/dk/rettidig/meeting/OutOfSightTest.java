package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.meeting.Api.Answer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Tries to learn here of a suspicion that concern-service hides: what was once an ordinary concern
 * with a place on an agenda, and has become a suspicion against somebody of the unit (invariant
 * 10).
 */
@RunningService
class OutOfSightTest {

  private final Districts districts;

  OutOfSightTest(@Autowired Districts districts) {
    this.districts = districts;
  }

  private static void hide(District here, String concern) {
    Map<String, Object> closed = new HashMap<>(here.closed(concern));
    closed.put("outOfSight", true);
    here.concern("concern.closed.v1", concern, closed);
  }

  private Answer chronology(String token, District here) {
    return districts.api().get(token, "/v1/children/" + here.child() + "/chronology");
  }

  @Test
  void aPlaceOnAnAgendaLeavesNoRowWithAnybody() {
    District here = districts.found("901");
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    here.awaitItem(concern);
    assertThat(chronology(here.asTeacher(), here).text()).contains("FORUM_PLACED", concern);

    hide(here, concern);

    await().until(() -> chronology(here.asTeacher(), here).body().isEmpty());
    assertThat(chronology(here.asLeader(), here).body().isEmpty()).isTrue();
    assertThat(chronology(here.asChair(), here).status()).isEqualTo(403);
  }

  @Test
  void whatWasDecidedIsNotToldAndYetSomebodyOwesIt() {
    District here = districts.found("901");
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    here.discuss(item);
    String decision = id();
    here.decide(item, here.decision(decision, here.teacher()));
    here.close(item, Map.of());
    assertThat(chronology(here.asLeader(), here).text()).contains("Samtalegruppe");

    hide(here, concern);

    await().until(() -> chronology(here.asLeader(), here).body().isEmpty());
    Answer tasks = districts.api().get(here.asTeacher(), "/v1/tasks");
    JsonNode task = tasks.body().get(0);
    assertThat(task.path("decision").asString()).isEqualTo(decision);
    assertThat(task.path("withheld").asBoolean()).isTrue();
    assertThat(tasks.text()).doesNotContain(concern, here.child(), "Samtalegruppe");
    String done = "/v1/decisions/" + decision + "/completion";
    assertThat(districts.api().post(here.asTeacher(), done, Map.of()).status()).isEqualTo(200);
  }

  @Test
  void aConcernThatIsOnlyOverKeepsItsRows() {
    District here = districts.found("901");
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    here.concern("concern.closed.v1", concern, here.closed(concern));
    await().until(() -> here.item(item).status() == 403);

    assertThat(chronology(here.asTeacher(), here).text()).contains("FORUM_PLACED", concern);
  }
}
