package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A decision has somebody who answers for it, and is the one that was meant (invariants 2, 3). */
@RunningService
class OwnedDecisionsTest {

  private final Districts districts;

  OwnedDecisionsTest(@Autowired Districts districts) {
    this.districts = districts;
  }

  @Test
  void whatSomebodyOwedToAnUnnamedQuestionIsTheForumsWhenTheyHaveLeft() {
    District here = districts.found("901");
    String decision = decided(here, unnamed(here), here.teacher());
    assertThat(tasks(here.asChair()).toString()).doesNotContain(decision);

    districts.leave(here, here.teacher());

    await()
        .untilAsserted(() ->
            assertThat(tasks(here.asChair()).findValuesAsString("decision")).contains(decision));
    assertThat(tasks(here.asLeader()).toString()).doesNotContain(decision);
    assertThat(tasks(here.asNurse()).toString()).doesNotContain(decision);
    assertThat(tasks(here.asChair()).findValuesAsString("insteadOf")).contains(here.teacher());
    assertThat(complete(here.asNurse(), decision)).isEqualTo(403);
    assertThat(complete(here.asChair(), decision)).isEqualTo(200);
    assertThat(tasks(here.asChair()).toString()).doesNotContain(decision);
  }

  @Test
  void andOfANamedOneWhenItsUnitHasNoLeader() {
    District here = districts.found("901");
    String decision = decided(here, here.namedItem("CONSENT"), here.teacher());
    districts.leave(here, here.teacher());
    await()
        .untilAsserted(() ->
            assertThat(tasks(here.asLeader()).findValuesAsString("decision")).contains(decision));
    assertThat(tasks(here.asChair()).toString()).doesNotContain(decision);

    districts.leave(here, here.leader());

    await()
        .untilAsserted(() ->
            assertThat(tasks(here.asChair()).findValuesAsString("decision")).contains(decision));
  }

  @Test
  void whenTheChairHasLeftTooTheNextOfTheForumHasIt() {
    District here = districts.found("901");
    String decision = decided(here, unnamed(here), here.teacher());
    districts.leave(here, here.teacher());
    districts.leave(here, here.chair());

    await()
        .untilAsserted(() ->
            assertThat(tasks(here.asNurse()).findValuesAsString("decision")).contains(decision));
  }

  @Test
  void aDecisionThatWasWrittenDownWronglyIsTakenBackBeforeTheEnd() {
    District here = districts.found("901");
    String item = unnamed(here);
    here.discuss(item);
    String wrong = id();
    assertThat(here.decide(item, here.decision(wrong, here.teacher())).status()).isEqualTo(200);

    assertThat(remove(here, item, wrong)).isEqualTo(200);
    assertThat(remove(here, item, wrong)).as("again").isEqualTo(200);

    assertThat(here.item(item).body().path("decisions")).isEmpty();
    assertThat(here.close(item, Map.of()).status()).as("nothing is decided").isEqualTo(409);
    String right = id();
    assertThat(here.decide(item, here.decision(right, here.chair())).status()).isEqualTo(200);
    assertThat(here.close(item, Map.of()).status()).isEqualTo(200);
    assertThat(remove(here, item, right)).as("closed").isEqualTo(409);
    assertThat(tasks(here.asTeacher()).toString()).doesNotContain(wrong);
    assertThat(Published.of(item))
        .containsExactly("item.placed.v1", "decision.made.v1", "item.closed.v1");
  }

  private String unnamed(District here) {
    String item = id();
    String meeting = here.meetings().skip(1).findFirst().orElseThrow().path("id").asString();
    districts
        .api()
        .post(
            here.asTeacher(),
            "/v1/meetings/" + meeting + "/items",
            Map.of("id", item, "question", "Hvordan taler vi om søvn?"));
    return item;
  }

  private static String decided(District here, String item, String responsible) {
    here.discuss(item);
    String decision = id();
    assertThat(here.decide(item, here.decision(decision, responsible)).status()).isEqualTo(200);
    assertThat(here.close(item, Map.of()).status()).isEqualTo(200);
    return decision;
  }

  private static int remove(District here, String item, String decision) {
    return here.change(item, "decisions/" + decision + "/removal", Map.of()).status();
  }

  private JsonNode tasks(String token) {
    return districts.api().get(token, "/v1/tasks").body();
  }

  private int complete(String token, String decision) {
    return districts
        .api()
        .post(token, "/v1/decisions/" + decision + "/completion", Map.of())
        .status();
  }
}
