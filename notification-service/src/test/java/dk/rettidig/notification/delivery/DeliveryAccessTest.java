package dk.rettidig.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who sees proofs, and how a told system fetches. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeliveryAccessTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final ForeignEvents events;
  private final Correspondences correspondences;
  private final Api api;
  private final MockMvcTester http;
  private final String notification = "n-" + UUID.randomUUID();

  DeliveryAccessTest(
      ForeignEvents events, Correspondences correspondences, Api api, MockMvcTester http) {
    this.events = events;
    this.correspondences = correspondences;
    this.api = api;
    this.http = http;
  }

  /** A real notification; answers with the id by which the case system was told. */
  private String toldToTheCaseSystem() {
    var author = api.as("author-" + UUID.randomUUID(), Role.PROFESSIONAL);
    assertThat(
            author.post(
                "/v1/notifications",
                Map.of(
                    "id",
                    notification,
                    "subject",
                    Map.of("name", "Ida Holm"),
                    "urgency",
                    "ACUTE",
                    "observed",
                    "Blue marks on both arms")))
        .hasStatus2xxSuccessful();
    assertThat(author.post("/v1/notifications/" + notification + "/sending", null))
        .hasStatus2xxSuccessful();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(correspondences.about(NORDSUND, notification))
                .anySatisfy(c -> {
                  assertThat(c.recipient()).isEqualTo("case-system");
                  assertThat(c.standing()).isEqualTo(Delivery.State.DONE);
                }));
    Correspondence told = told();
    return told.idOf(told.deliveries().getFirst()).text();
  }

  private Correspondence told() {
    return correspondences.about(NORDSUND, notification).stream()
        .filter(c -> c.recipient().equals("case-system"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theToldSystemFetchesAndThatIsTheProofOfOpening() {
    String id = toldToTheCaseSystem();
    assertThat(told().deliveries().getFirst().openedAt()).isNull();

    assertThat(
            http.get()
                .uri("/v1/deliveries/{id}/notification", id)
                .header(HttpHeaders.AUTHORIZATION, TestTokens.service("case-system", "901")))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .bodyText()
        .contains("Ida Holm", "Blue marks");

    assertThat(told().deliveries().getFirst().openedAt()).isNotNull();
    assertThat(told().deliveries().getFirst().openedBy()).isEqualTo("case-system");
  }

  @Test
  void letsOnlyTheToldSystemFetchByADelivery() {
    String id = toldToTheCaseSystem();

    for (String token :
        List.of(
            TestTokens.service("other-system", "901"), TestTokens.service("case-system", "902"))) {
      assertThat(
              http.get()
                  .uri("/v1/deliveries/{id}/notification", id)
                  .header(HttpHeaders.AUTHORIZATION, token))
          .hasStatus(404);
    }
    assertThat(
            http.get()
                .uri("/v1/deliveries/{id}/notification", id)
                .header(HttpHeaders.AUTHORIZATION, TestTokens.person("p", "901", Role.INTAKE)))
        .hasStatus(403);
  }

  @Test
  void refusesEverybodyWhoIsNotIntakeOrAdministratorHere() {
    String someone = "someone-" + UUID.randomUUID();
    events.person("901", someone, "INTAKE", "desk");
    for (String token :
        List.of(
            TestTokens.person(someone, "901", Role.PROFESSIONAL),
            TestTokens.person(someone, "902", Role.INTAKE),
            TestTokens.person("unknown", "901", Role.INTAKE),
            TestTokens.service("case-system", "901"))) {
      assertThat(http.get().uri("/v1/deliveries").header(HttpHeaders.AUTHORIZATION, token))
          .hasStatus(403);
    }
  }
}
