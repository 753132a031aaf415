package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who asks a forum without a name hears the answer. */
@RunningService
class QuestionsTest {

  private final Districts districts;

  QuestionsTest(@Autowired Districts districts) {
    this.districts = districts;
  }

  @Test
  void whoAskedWithoutANameReadsWhatWasDecidedAndNobodyElseDoes() {
    District here = districts.found("901");
    String item = id();
    String meeting = here.meetings().skip(1).findFirst().orElseThrow().path("id").asString();
    districts
        .api()
        .post(
            here.asTeacher(),
            "/v1/meetings/" + meeting + "/items",
            Map.of("id", item, "question", "Hvordan taler vi om søvn?"));
    assertThat(questions(here.asTeacher()).at("/0/state").asString()).isEqualTo("OPEN");
    here.discuss(item);
    here.decide(item, here.decision(id(), here.chair()));
    assertThat(questions(here.asTeacher()).at("/0/answers")).isEmpty();

    assertThat(here.close(item, Map.of()).status()).isEqualTo(200);

    JsonNode asked = questions(here.asTeacher()).path(0);
    assertThat(asked.path("id").asString()).isEqualTo(item);
    assertThat(asked.path("question").asString()).isEqualTo("Hvordan taler vi om søvn?");
    assertThat(asked.at("/answers/0/text").asString()).isEqualTo("Samtalegruppe begynder");
    assertThat(asked.toString()).doesNotContain("drøftet");
    assertThat(questions(here.asLeader())).isEmpty();
    assertThat(questions(here.asChair())).isEmpty();
  }

  private JsonNode questions(String token) {
    return districts.api().get(token, "/v1/questions").body();
  }
}
