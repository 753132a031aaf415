package dk.rettidig.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.InvolvedPeople;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** No proof, no count and no mail about a notification reaches whom it is kept from. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KeptDeliveriesTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Api api;
  private final InvolvedPeople people;
  private final Correspondences correspondences;
  private final Receiver receiver;

  KeptDeliveriesTest(
      Api api, InvolvedPeople people, Correspondences correspondences, Receiver receiver) {
    this.api = api;
    this.people = people;
    this.correspondences = correspondences;
    this.receiver = receiver;
  }

  @AfterEach
  void allIsWell() {
    receiver.feel(Receiver.Mood.WORKING);
  }

  private InvolvedPeople.Case sentAndGivenUp() {
    InvolvedPeople.Case these = people.holding(Role.INTAKE);
    receiver.feel(Receiver.Mood.GONE);
    these.send();
    for (String notification : these.notifications()) {
      await().atMost(PATIENCE).until(() -> isGivenUp(notification));
    }
    return these;
  }

  private boolean isGivenUp(String notification) {
    return correspondences.about(NORDSUND, notification).stream()
        .anyMatch(c -> c.standing() == Delivery.State.DEAD);
  }

  private String proofs(String person, String query) {
    return api.body(api.as(person, Role.INTAKE).get("/v1/deliveries" + query)).toString();
  }

  @Test
  void theAnswerIsTheSameAsAboutAnUnknownId() {
    InvolvedPeople.Case these = sentAndGivenUp();
    these
        .keptFrom()
        .forEach((person, notification) -> {
          assertThat(proofs(person, "?about=" + notification))
              .isEqualTo(proofs(person, "?about=unknown"));
          assertThat(proofs(these.free(), "?about=" + notification)).contains(notification);
          assertThat(proofs(person, ""))
              .doesNotContain(notification)
              .contains(
                  these.notifications().stream().filter(n -> !n.equals(notification)).toList());
        });
  }

  @Test
  void whatIsKeptBackIsNeitherCountedNorSentAgain() {
    InvolvedPeople.Case these = sentAndGivenUp();
    these
        .keptFrom()
        .forEach((person, notification) -> {
          assertThat(givenUp(person)).isEqualTo(givenUp(these.free()) - 1);
          var caller = api.as(person, Role.INTAKE);
          var there = caller.post("/v1/deliveries/" + dead(notification) + "/replay", null);
          var unknown = caller.post("/v1/deliveries/none-1/replay", null);
          assertThat(there).hasStatus(404);
          assertThat(api.body(there).path("title")).isEqualTo(api.body(unknown).path("title"));
        });
    assertThat(isGivenUp(these.byEmployee())).isTrue();
  }

  private long givenUp(String person) {
    return api.body(api.as(person, Role.INTAKE).get("/v1/overview"))
        .at("/counts/deliveries/givenUp")
        .asLong(-1);
  }

  private String dead(String notification) {
    Correspondence given =
        correspondences.about(NORDSUND, notification).stream()
            .filter(c -> c.standing() == Delivery.State.DEAD)
            .findFirst()
            .orElseThrow();
    return given.idOf(given.deliveries().getFirst()).text();
  }
}
