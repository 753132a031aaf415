package dk.rettidig.concern.identity;

import static dk.rettidig.common.testing.TestTokens.scoped;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/**
 * The desk's service asks who a child is; nobody else gets an answer, and no leader learns of it.
 */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IdentityTest implements RunningService {

  private static final String DESK = scoped("notification-service", "identify municipality-901");
  private static final String BORN = "2018-03-05";

  private final Calls calls;
  private final SmallMunicipality school;

  IdentityTest(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
  }

  @Test
  void theNumberSaysWhoAChildIs() {
    Calls.Answer found = search(DESK, "cpr", school.idasNumber);

    assertThat(found.body().findValuesAsString("child")).containsExactly(school.ida);
    assertThat(found.at("/children/0/name")).isEqualTo("Ida Åkjær " + school.tag);
    assertThat(found.at("/children/0/born")).isEqualTo(BORN);
    assertThat(found.at("/children/0/unit")).isEqualTo(school.unit);
  }

  @Test
  void aWrongNumberDoesNotHideWhoHasTheNameAndTheDay() {
    Calls.Answer found =
        search(DESK, "cpr", "010101-0000", "name", "Iida " + school.tag, "born", BORN);

    assertThat(found.body().findValuesAsString("child")).contains(school.ida);
  }

  @Test
  void norDoesANumberThatIsSomebodyElses() {
    Calls.Answer found = search(DESK, "cpr", school.idasNumber, "name", "Noah Dam " + school.tag);

    assertThat(children(found)).containsExactlyInAnyOrder(school.ida, school.noah);
  }

  @Test
  void withoutADayTheWholeNameIsAskedFor() {
    assertThat(children(search(DESK, "name", "ida åkjær " + school.tag)))
        .containsExactly(school.ida);
    assertThat(children(search(DESK, "name", "Ida Aakjær " + school.tag)))
        .containsExactly(school.ida);
    assertThat(children(search(DESK, "name", school.tag))).isEmpty();
    assertThat(children(search(DESK, "name", "Ida Holm " + school.tag))).isEmpty();
    assertThat(children(search(DESK, "born", BORN))).isEmpty();
    assertThat(children(search(DESK))).isEmpty();
  }

  @Test
  void aNameThatManyHaveListsNobody() {
    for (int more = 0; more < 4; more++) {
      new SmallMunicipality(calls, "901");
    }
    Calls.Answer found = search(DESK, "name", "Ida Emil Noah", "born", BORN);

    assertThat(found.body().path("tooMany").asBoolean()).isTrue();
    assertThat(children(found)).isEmpty();
  }

  @Test
  void itSaysWhoTheSiblingsAre() {
    Calls.Answer found =
        calls.post(
            DESK,
            "/identities",
            object("notification", "n-1", "ids", List.of(school.emil, "nobody")));

    assertThat(found.body().findValuesAsString("child")).containsExactly(school.emil);
    assertThat(found.at("/0/name")).startsWith("Emil");
  }

  @Test
  void nobodyElseIsTold() {
    String directory = scoped("meeting-service", "directory municipality-901");
    for (String who :
        List.of(school.intake(), school.leader(), school.teacher(), school.admin(), directory)) {
      assertThat(search(who, "cpr", school.idasNumber).status()).isEqualTo(403);
      assertThat(
              calls
                  .post(who, "/identities", object("notification", "n-1", "ids", List.of()))
                  .at("/type"))
          .isEqualTo("urn:problem:identity:only-for-the-desk");
    }
  }

  @Test
  void theOtherMunicipalityIsNotReached() {
    String there = scoped("notification-service", "identify municipality-902");

    assertThat(children(search(there, "cpr", school.idasNumber))).isEmpty();
  }

  @Test
  void itSaysForWhichNotification() {
    Calls.Answer refused = calls.post(DESK, "/identities/search", object("cpr", school.idasNumber));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("identity:no-notification", "notification");
  }

  /** It would tell a leader that somebody has notified, who may be the one that it is about. */
  @Test
  void theLookIsNotShownToTheLeader() {
    assertThat(children(search(DESK, "cpr", school.idasNumber))).hasSize(1);

    String looks = calls.get(school.leader(), "/children/" + school.ida + "/looks").text();

    assertThat(looks).contains("child:looks").doesNotContain("identity", "NOTIFICATION", "system");
  }

  private Calls.Answer search(String who, Object... described) {
    var body = object(described);
    body.put("notification", "n-1");
    return calls.post(who, "/identities/search", body);
  }

  private static List<String> children(Calls.Answer found) {
    assertThat(found.status()).as(found.text()).isEqualTo(200);
    return found.body().findValuesAsString("child");
  }
}
