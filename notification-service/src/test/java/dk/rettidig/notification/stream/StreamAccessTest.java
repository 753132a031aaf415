package dk.rettidig.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may follow. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StreamAccessTest {

  private final ForeignEvents events;
  private final MockMvcTester http;
  private final String manager = "manager-" + UUID.randomUUID();

  StreamAccessTest(ForeignEvents events, MockMvcTester http) {
    this.events = events;
    this.http = http;
  }

  @Test
  void isOpenToManagersAndIntakeOfTheMunicipalityOnly() {
    events.person("901", manager, "MANAGER", "town-hall");
    String leader = "leader-" + UUID.randomUUID();
    events.person("901", leader, "UNIT_LEADER", "school-1");
    for (String path : List.of("/v1/stream", "/v1/overview")) {
      for (String token :
          List.of(
              TestTokens.person(leader, "901", Role.UNIT_LEADER),
              TestTokens.person(leader, "901", Role.MANAGER),
              TestTokens.person(manager, "901", Role.PROFESSIONAL),
              TestTokens.service("case-system", "901"))) {
        assertThat(http.get().uri(path).header(HttpHeaders.AUTHORIZATION, token)).hasStatus(403);
      }
    }
    assertThat(
            http.get()
                .uri("/v1/overview")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.person(manager, "901", Role.MANAGER)))
        .hasStatusOk()
        .bodyText()
        .contains("escalations", "deliveries", "notifications", "clocks");
  }
}
