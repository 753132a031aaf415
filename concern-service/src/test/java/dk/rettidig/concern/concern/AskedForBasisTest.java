package dk.rettidig.concern.concern;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import dk.rettidig.concern.testing.Topics;
import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** What the forum asks of a unit. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AskedForBasisTest implements RunningService {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final Calls calls;
  private final SmallMunicipality school;
  private final Producer<String, byte[]> producer;

  AskedForBasisTest(Calls calls, Producer<String, byte[]> producer) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
    this.producer = producer;
  }

  @Test
  void theForumsQuestionIsATaskUntilThereIsABasis() throws Exception {
    String concern =
        school.concern(school.teacher(), school.ida, "parents", object("informed", true));
    assertThat(calls.get(school.teacher(), "/tasks").text()).doesNotContain(concern);
    Topics.askForBasis(producer, school, concern, false);
    await()
        .atMost(SOON)
        .untilAsserted(() -> {
          assertThat(calls.get(school.teacher(), "/tasks").text()).contains("SET_BASIS");
          assertThat(calls.get(school.leader(), "/tasks").text()).contains(concern);
        });
    assertThat(calls.get(school.colleague(), "/tasks").text()).doesNotContain(concern);
    school.consent(school.leader(), concern);
    assertThat(calls.get(school.teacher(), "/tasks").text()).doesNotContain("SET_BASIS");
  }

  @Test
  void aQuestionForAnotherBasisIsATaskThoughOneHolds() throws Exception {
    String concern =
        school.concern(school.teacher(), school.ida, "parents", object("informed", true));
    school.consent(school.leader(), concern);
    Topics.askForBasis(producer, school, concern, true);
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(calls.get(school.teacher(), "/tasks").text()).contains("SET_BASIS"));
    assertThat(basisAskedAt(concern).isString()).isTrue();
    school.consent(school.leader(), concern);
    assertThat(calls.get(school.teacher(), "/tasks").text()).doesNotContain("SET_BASIS");
    assertThat(basisAskedAt(concern).isNull()).isTrue();
  }

  private JsonNode basisAskedAt(String concern) {
    return calls.get(school.teacher(), "/concerns/" + concern).body().path("basisAskedAt");
  }
}
