package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestTokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events come twice, in any order, and sometimes poisoned. */
@RunningService
class EventOrderTest {

  private final Districts districts;

  EventOrderTest(@Autowired Districts districts) {
    this.districts = districts;
  }

  private record Told(String type, long sequence, Map<String, ?> body) {}

  private void tell(District here, String concern, List<Told> events) {
    events.forEach(event ->
        districts
            .outside()
            .tell(
                "concern-events",
                event.type(),
                here.municipality(),
                concern,
                event.sequence(),
                event.body()));
  }

  @Test
  void endsInTheSameStateWhenTheBasisComesBeforeTheConcern() {
    District here = districts.found("901");
    String concern = id();
    var raised = new Told("concern.raised.v1", 1, here.raised(concern, here.child(), true));
    var basis = new Told("basis.set.v1", 2, here.basis(concern, id(), "CONSENT", null));
    tell(here, concern, List.of(basis, raised));

    String item = here.awaitItem(concern);
    await().until(() -> !here.waits(concern));
    assertThat(Published.of(item)).containsExactly("item.placed.v1");
  }

  @Test
  void aWithdrawalThatOvertookItsBasisStands() {
    District here = districts.found("901");
    String concern = id();
    String basis = id();
    Map<String, Object> set = here.basis(concern, basis, "CONSENT", null);
    tell(
        here,
        concern,
        List.of(
            new Told("basis.withdrawn.v1", 3, set),
            new Told("basis.set.v1", 2, set),
            new Told("concern.raised.v1", 1, here.raised(concern, here.child(), true))));

    await().until(() -> here.waits(concern));
    here.namedItem("CONSENT");
    assertThat(here.itemOf(concern)).isNull();
  }

  @Test
  void everythingTwiceIsEverythingOnce() {
    District here = districts.found("901");
    String concern = id();
    var raised = new Told("concern.raised.v1", 1, here.raised(concern, here.child(), true));
    var basis = new Told("basis.set.v1", 2, here.basis(concern, id(), "CONSENT", null));
    tell(here, concern, List.of(raised, basis, raised, basis, raised, basis));

    String item = here.awaitItem(concern);
    String last = here.namedItem("CONSENT");
    assertThat(last).isNotEqualTo(item);
    assertThat(here.rows().filter(row -> row.path("concern").asString("").equals(concern)))
        .hasSize(1);
    assertThat(Published.of(item)).containsExactly("item.placed.v1");
  }

  @Test
  void aConcernFromAUnitThatIsNotKnownYetIsPlacedOnceItIs() {
    District here = districts.found("901");
    String unit = id();
    String concern = id();
    Map<String, Object> raised = here.raised(concern, here.child(), true);
    raised.put("unit", unit);
    Map<String, Object> basis = here.basis(concern, id(), "CONSENT", null);
    basis.put("unit", unit);
    tell(
        here,
        concern,
        List.of(new Told("concern.raised.v1", 1, raised), new Told("basis.set.v1", 2, basis)));
    districts
        .outside()
        .tell(
            "organisation-events",
            "unit.changed.v1",
            "901",
            unit,
            Map.of("unit", unit, "district", here.name(), "active", true));
    districts.employ(here, here.chair(), Role.ADVISER, List.of(here.unit(), unit), List.of());

    assertThat(here.awaitItem(concern)).isNotBlank();
  }

  @Test
  void aClosedConcernLeavesListAndAgenda() {
    District here = districts.found("901");
    String waiting = here.raise();
    String placed = here.raise();
    here.setBasis(placed, "CONSENT");
    here.awaitItem(placed);
    for (String concern : List.of(waiting, placed)) {
      here.concern("concern.closed.v1", concern, here.closed(concern));
    }

    await().until(() -> !here.waits(waiting) && here.itemOf(placed) == null);
    assertThat(here.waits(placed)).isFalse();
  }

  @Test
  void aBasisIdThatTwoClientsMadeIsTwoBases() {
    District here = districts.found("901");
    District there = districts.found("901");
    String basis = id();
    String ours = here.raise();
    String theirs = there.raise();
    here.concern("basis.set.v1", ours, here.basis(ours, basis, "CONSENT", null));
    there.concern("basis.set.v1", theirs, there.basis(theirs, basis, "SSD", null));
    String ourItem = here.awaitItem(ours);
    String theirItem = there.awaitItem(theirs);
    assertThat(here.item(ourItem).body().path("basis").asString()).isEqualTo("CONSENT");
    assertThat(there.item(theirItem).body().path("basis").asString()).isEqualTo("SSD");
    here.withdraw(ours, basis);
    await().until(() -> here.waits(ours));
    assertThat(here.item(ourItem).status()).isEqualTo(403);
    assertThat(there.item(theirItem).status()).isEqualTo(200);
  }

  @Test
  void aClosingThatOvertookEverythingStands() {
    District here = districts.found("901");
    String concern = id();
    String after = id();
    tell(
        here,
        concern,
        List.of(
            new Told("concern.closed.v1", 3, here.closed(concern)),
            new Told("basis.set.v1", 2, here.basis(concern, id(), "CONSENT", null)),
            new Told("concern.raised.v1", 1, here.raised(concern, here.child(), true)),
            // under the same key, so it is read when the others have been
            new Told("concern.raised.v1", 4, here.raised(after, here.child(), true))));
    await().until(() -> here.waits(after));
    assertThat(here.waits(concern)).isFalse();
    assertThat(here.itemOf(concern)).isNull();
  }

  @Test
  void whatWasDecidedOnAClosedConcernIsNotHeardByNameAnyMore() {
    District here = districts.found("901");
    String concern = here.raise();
    here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    here.discuss(item);
    here.decide(item, here.decision(id(), here.teacher()));
    assertThat(here.close(item, Map.of()).status()).isEqualTo(200);
    assertThat(here.item(item).status()).isEqualTo(200);
    here.concern("concern.closed.v1", concern, here.closed(concern));
    await().untilAsserted(() -> assertThat(here.item(item).status()).isEqualTo(403));
    String path = "/v1/children/" + here.child() + "/chronology";
    assertThat(districts.api().get(here.asNurse(), path).status()).isEqualTo(403);
    assertThat(districts.api().get(here.asLeader(), path).text()).contains("Samtalegruppe");
  }

  @Test
  void aPoisonousEventParksItsOwnConcernOnly() {
    District here = districts.found("901");
    String poisoned = id();
    Map<String, Object> poison = here.raised(poisoned, here.child(), true);
    poison.put("level", "Ida er ked af det");
    here.concern("concern.raised.v1", poisoned, poison);
    here.concern("concern.placed.v1", poisoned, here.raised(poisoned, here.child(), true));
    String good = here.raise();

    assertThat(here.waits(good)).isTrue();
    String admin = TestTokens.person("admin", "901", Role.ADMIN);
    await()
        .untilAsserted(
            () -> assertThat(districts.api().get(admin, "/v1/parked").text()).contains(poisoned));
    assertThat(districts.api().get(admin, "/v1/parked").text()).doesNotContain("Ida");
    assertThat(here.waits(poisoned)).isFalse();
    String drop = "/v1/parked/concern-events-meeting/" + poisoned + "/drop";
    String first = named(admin, poisoned);
    assertThat(districts.api().post(admin, drop, Map.of()).status()).isEqualTo(422);
    assertThat(districts.api().post(admin, drop, Map.of("first", first)).status()).isEqualTo(200);
    assertThat(districts.api().post(admin, drop, Map.of("first", first)).status()).isEqualTo(409);
    await().until(() -> here.waits(poisoned));
  }

  private String named(String admin, String aggregate) {
    return districts
        .api()
        .get(admin, "/v1/parked")
        .body()
        .valueStream()
        .filter(parked -> parked.path("aggregate").asString().equals(aggregate))
        .map(parked -> parked.path("first").asString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void overflowsToTheNextMeetingWhenOneIsFull() {
    District here = districts.found("901");
    for (int i = 0; i < 4; i++) {
      here.namedItem("CONSENT");
    }

    assertThat(
            here.meetings()
                .map(m -> m.path("capacity").asInt() - m.path("free").asInt())
                .filter(taken -> taken > 0))
        .containsExactly(3, 1);
  }
}
