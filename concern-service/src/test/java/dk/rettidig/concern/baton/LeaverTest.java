package dk.rettidig.concern.baton;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.testing.Calls;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody leaves: what is open is known, handed over item by item, and never nobody's. */
class LeaverTest extends WithALog {

  private final CheckOwners check;

  LeaverTest(Calls calls, CheckOwners check) {
    super(calls);
    this.check = check;
  }

  @Test
  void theReportHoldsEverythingOpenForThePersonAndTheLeaderOnly() {
    action(school.teacher(), school.id("lærer"));
    String items = "/open-items/" + school.id("lærer");
    assertThat(calls.get(school.leader(), items).body().at("/items").findValuesAsString("kind"))
        .contains("BATON", "ACTION", "CONCERN");
    assertThat(calls.get(school.teacher(), items).body().at("/items")).isNotEmpty();
    for (String who :
        List.of(school.colleague(), school.neighbourLeader(), school.manager(), school.admin())) {
      assertThat(calls.get(who, items).status()).isEqualTo(404);
    }
    assertThat(calls.get(school.leader(), "/open-items").text()).contains(school.id("lærer"));
    assertThat(calls.get(school.colleague(), "/open-items").body()).isEmpty();
  }

  @Test
  void aSuspicionIsInNoReport() {
    String suspicion =
        school.concern(
            school.teacher(),
            school.ida,
            "suspicion",
            object("whom", "UNKNOWN", "suspected", List.of()));
    assertThat(calls.get(school.leader(), "/open-items/" + school.id("lærer")).text())
        .contains(concern)
        .doesNotContain(suspicion);
  }

  @Test
  void aBulkHandoverIsAcceptedItemByItemAndOnceHoweverOftenItIsSent() {
    String second = anotherLog();
    leaves("lærer");
    var body =
        object(
            "id",
            UUID.randomUUID().toString(),
            "items",
            List.of(
                object("log", concern, "to", school.id("kollega")),
                object("log", second, "to", school.id("chef")),
                object("log", "ukendt", "to", school.id("kollega"))));
    Calls.Answer answer = calls.post(school.leader(), "/handovers", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.at("/0/refused")).isEmpty();
    assertThat(answer.at("/1/refused")).isEqualTo("baton:no-access");
    assertThat(answer.at("/2/refused")).isEqualTo("access:not-shown");
    assertThat(calls.post(school.leader(), "/handovers", body).text()).isEqualTo(answer.text());
    assertThat(check.in(new Municipality(school.code)).ownerless()).isEmpty();
    assertThat(acting(school.leader())).isEqualTo(school.id("leder"));
    String offer = read(school.colleague()).at("/line/offer/id").asString();
    assertThat(accept(school.colleague(), offer).status()).isEqualTo(200);
    assertThat(acting(school.colleague())).isEqualTo(school.id("kollega"));
    assertThat(calls.get(school.leader(), "/open-items/" + school.id("lærer")).text())
        .contains(second);
  }

  @Test
  void aHandoverThatWasBrokenOffLeavesNothingWithoutAnOwner() {
    String second = anotherLog();
    leaves("lærer");
    offer(school.leader(), UUID.randomUUID().toString(), school.id("kollega"));
    assertThat(check.in(new Municipality(school.code)).ownerless()).isEmpty();
    assertThat(calls.get(school.leader(), "/baton-logs/" + second).at("/line/acting/person"))
        .isEqualTo(school.id("leder"));
    assertThat(tasks(school.leader())).filteredOn("TAKE_OVER"::equals).hasSize(2);
  }

  private String anotherLog() {
    String other = school.concern(school.teacher(), school.emil);
    var opening = object("concern", other, "step", "WONDER");
    assertThat(calls.post(school.teacher(), "/baton-logs", opening).status()).isEqualTo(201);
    return other;
  }
}
