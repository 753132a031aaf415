package dk.rettidig.concern.freetext;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FreeTextTest implements RunningService {

  private static final String FULL = "æ".repeat(FreeText.MOST);
  private static final String TOO_LONG = FULL + "ø";

  private final Calls calls;
  private final SmallMunicipality school;

  FreeTextTest(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
  }

  @Test
  void aFullFieldIsTaken() {
    assertThat(raise(object("observed", FULL, "childsWords", FULL)).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "observed",
        "childsWords",
        "parents.view",
        "placement.reason",
        "protective",
        "risk"
      })
  void aConcernWithALongerTextIsRefusedByTheFieldsName(String field) {
    refusedAt(field, raise(with(field, object("observed", "Græd."))));
  }

  @Test
  void aListOfTooManyTextsIsRefused() {
    refusedAt(
        "protective",
        raise(object("observed", "Græd.", "protective", Collections.nCopies(101, "Ven"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "consent.givenBy",
        "consent.scope",
        "override.weighing",
        "override.reason",
        "ssd.notToldBecause"
      })
  void aBasisWithALongerTextIsRefusedByTheFieldsName(String field) {
    String concern = school.concern(school.leader(), school.ida);
    var draft =
        object("id", UUID.randomUUID().toString(), "kind", "SSD", "receivers", List.of("ADVISER"));
    refusedAt(
        field, calls.post(school.leader(), "/concerns/" + concern + "/bases", with(field, draft)));
  }

  @Test
  void aLongerReasonClosesNothing() {
    String path = "/concerns/" + school.concern(school.leader(), school.ida);
    String tag = calls.get(school.leader(), path).tag();
    refusedAt(
        "reason", calls.post(school.leader(), path + "/closure", object("reason", TOO_LONG), tag));
    assertThat(calls.get(school.leader(), path).body().path("closedAt").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"protective", "risk", "suspicion.suspected", "placement.dimensions"})
  void aListWithNothingInItIsRefusedByTheFieldsName(String field) {
    List<?> nothing = Collections.singletonList(null);
    Map<String, Object> more =
        switch (field) {
          case "suspicion.suspected" ->
              object("suspicion", object("whom", "EMPLOYEE", "suspected", nothing));
          case "placement.dimensions" ->
              object(
                  "placement",
                  object(
                      "instrument",
                      "bl5",
                      "version",
                      "1.0",
                      "dimensions",
                      Collections.singletonMap("child", null)));
          default -> object(field, nothing);
        };
    more.put("observed", "Græd.");
    var answer = raise(more);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/code")).isEqualTo("concern:incomplete");
    assertThat(answer.at("/fields/0/field")).isEqualTo(field);
  }

  @Test
  void aSearchForNothingFindsNobody() {
    for (var nothing : List.of(object(), object("text", ""))) {
      var answer = calls.post(school.leader(), "/children/search", nothing);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void theFaultHasItsWords() {
    var texts = new ProblemTexts(List.of("dk.rettidig.concern.problems"));
    assertThat(texts.missingFields(List.of("too-long"))).isEmpty();
  }

  private static void refusedAt(String field, Calls.Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/code")).isEqualTo("text:too-long");
    assertThat(answer.at("/fields/0/field")).isEqualTo(field);
    assertThat(answer.at("/fields/0/message")).contains("8.000");
    assertThat(answer.text()).doesNotContain("æææ");
  }

  private Calls.Answer raise(Map<String, Object> words) {
    var body = object("id", UUID.randomUUID().toString(), "child", school.ida);
    body.putAll(words);
    return calls.post(school.leader(), "/concerns", body);
  }

  /** The body with a text that is too long in the field. */
  private static Map<String, Object> with(String field, Map<String, Object> body) {
    List<String> path = List.of(field.split("\\.", -1));
    switch (path.getFirst()) {
      case "protective", "risk" -> body.put(field, List.of("Kort.", TOO_LONG));
      case "parents" -> body.put("parents", object("informed", true, "view", TOO_LONG));
      case "placement" ->
          body.put(
              "placement",
              object("instrument", "bl5", "version", "1.0", "level", "3", "reason", TOO_LONG));
      default ->
          body.put(path.getFirst(), path.size() == 1 ? TOO_LONG : object(path.getLast(), TOO_LONG));
    }
    return body;
  }
}
