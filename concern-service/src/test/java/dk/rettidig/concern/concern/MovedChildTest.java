package dk.rettidig.concern.concern;

import static dk.rettidig.common.testing.TestTokens.person;
import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import dk.rettidig.concern.testing.Topics;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/**
 * A child has changed school: the concern stays with the unit that holds it, and so do its bases.
 */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MovedChildTest implements RunningService {

  private final Calls calls;
  private final Producer<String, byte[]> producer;
  private final SmallMunicipality school;
  private String path = "";
  private String concern = "";
  private String basis = "";

  MovedChildTest(Calls calls, Producer<String, byte[]> producer) {
    this.calls = calls;
    this.producer = producer;
    this.school = new SmallMunicipality(calls, "901");
  }

  @BeforeEach
  void aConcernWithABasisWhoseChildHasMoved() {
    concern = school.concern(school.teacher(), school.ida);
    path = "/concerns/" + concern;
    basis = school.consent(school.teacher(), concern);
    school.moveIda();
  }

  /** Somebody who works in two units looks in the one where the child is, whichever came first. */
  @Test
  void aLookIsWrittenInTheUnitWhereItWasTaken() {
    school.letNeighbourLead();
    String leadsBoth = school.neighbourLeader();
    var found = calls.post(leadsBoth, "/children/search", object("text", "Noah Dam"));
    assertThat(found.text()).contains(school.noah);

    var looks = calls.get(school.leader(), "/children/" + school.noah + "/looks").body();

    assertThat(
            looks
                .valueStream()
                .filter(look -> look.path("person").asString().equals(school.id("naboleder")))
                .map(look -> look.path("what").asString() + " " + look.path("unit").asString()))
        .contains("child:search " + school.unit);
  }

  @Test
  void theLeaderOfItsUnitWithdrawsGivesAndCloses() {
    var shown = calls.get(school.leader(), path);
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body().path("maySteer").asBoolean()).isTrue();
    assertThat(calls.get(school.adviser(), path).status()).isEqualTo(200);
    assertThat(withdraw(school.leader())).isEqualTo(200);
    assertThat(calls.get(school.adviser(), path).status()).isEqualTo(404);
    assertThat(give(school.standInLeader())).isEqualTo(201);
    assertThat(calls.get(school.adviser(), path).status()).isEqualTo(200);
    assertThat(close(school.leader(), calls.get(school.leader(), path).tag())).isEqualTo(200);
  }

  @Test
  void theChildItselfIsNoLongerTheirs() {
    assertThat(calls.get(school.leader(), "/children/" + school.ida).status()).isEqualTo(404);
    assertThat(calls.get(school.leader(), "/children/" + school.ida + "/chronology").status())
        .isEqualTo(404);
    assertThat(calls.get(school.colleague(), path).status()).isEqualTo(404);
  }

  @Test
  void thePeopleOfTheNewUnitMayDoNothingWithIt() {
    assertThat(calls.get(school.neighbourLeader(), "/children/" + school.ida).status())
        .isEqualTo(200);
    for (String who : List.of(school.neighbourLeader(), school.neighbourTeacher())) {
      assertThat(calls.get(who, path).status()).isEqualTo(404);
      assertThat(calls.get(who, "/children/" + school.ida + "/chronology").text())
          .doesNotContain(concern);
      assertThat(give(who)).isEqualTo(404);
      assertThat(withdraw(who)).isEqualTo(404);
      assertThat(close(who, "\"1\"")).isEqualTo(404);
    }
    assertThat(calls.get(school.adviser(), path).status()).isEqualTo(200);
  }

  @Test
  void theNewLeaderReadsThatSomebodyLookedAndNotAtWhat() {
    assertThat(calls.get(school.leader(), path).status()).isEqualTo(200);
    assertThat(calls.get(school.adviser(), path).status()).isEqualTo(200);
    String own = "/children/" + school.ida;
    assertThat(calls.get(school.neighbourTeacher(), own).status()).isEqualTo(200);
    String looks = own + "/looks";
    var shown = calls.get(school.neighbourLeader(), looks);
    assertThat(shown.body().findValuesAsString("person"))
        .contains(school.id("leder"), school.id("rådgiver"), school.id("nabolærer"));
    assertThat(shown.text()).contains("child:page").doesNotContain("concern:", "CONSENT");
    for (var look : shown.body()) {
      boolean here = look.path("unit").asString("").equals(school.otherUnit);
      assertThat(look.hasNonNull("what")).as(look.toString()).isEqualTo(here);
      assertThat(look.hasNonNull("basis")).as(look.toString()).isEqualTo(here);
    }
    school.letNeighbourLead();
    assertThat(calls.get(school.neighbourLeader(), looks).text()).contains("concern:page");
  }

  @Test
  void whoLeadsBothUnitsFindsItInTheChronologyToo() {
    school.letNeighbourLead();
    String chronology = "/children/" + school.ida + "/chronology";
    assertThat(calls.get(school.neighbourLeader(), chronology).text()).contains(concern);
    assertThat(calls.get(school.neighbourTeacher(), chronology).text()).doesNotContain(concern);
  }

  @Test
  void theForumsQuestionWaitsForTheLeaderOfItsUnit() throws Exception {
    assertThat(withdraw(school.leader())).isEqualTo(200);
    Topics.askForBasis(producer, school, concern, false);
    await()
        .untilAsserted(() ->
            assertThat(calls.get(school.leader(), "/tasks").text())
                .contains("SET_BASIS")
                .contains(concern));
    assertThat(calls.get(school.neighbourLeader(), "/tasks").text()).doesNotContain(concern);
  }

  @Test
  void aLeaderWhoIsKinStaysOut() {
    school.letBodilLead();
    String bodil = person(school.id("bodil"), school.code, Role.UNIT_LEADER);
    assertThat(calls.get(bodil, "/me").text()).contains("UNIT_LEADER");
    assertThat(calls.get(bodil, path).status()).isEqualTo(404);
    assertThat(withdraw(bodil)).isEqualTo(404);
    assertThat(calls.get(bodil, "/tasks").text()).doesNotContain(concern);
  }

  private int withdraw(String who) {
    return calls.post(who, path + "/bases/" + basis + "/withdrawal", object()).status();
  }

  private int give(String who) {
    String id = UUID.randomUUID().toString();
    return calls.post(who, path + "/bases", SmallMunicipality.consentBody(id)).status();
  }

  private int close(String who, @Nullable String tag) {
    return calls.post(who, path + "/closure", object("reason", "Løst."), tag).status();
  }
}
