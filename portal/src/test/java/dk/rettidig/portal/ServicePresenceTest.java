package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page on which a service was missing learns when it answers again. */
@RunningPortal
class ServicePresenceTest implements DailyWork {

  private final MockMvcTester portal;
  private final Pages pages;

  ServicePresenceTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.portal = portal;
    this.pages = new Pages(portal, registrations);
  }

  @Test
  void saysWhetherAServiceAnswers() {
    SERVICES.answer("meeting GET /actuator/health/answers", 503, "{'status':'DOWN'}");
    assertThat(pages.get("/services/meeting")).hasStatus(503);
    SERVICES.answer("meeting GET /actuator/health/answers", "{'status':'UP'}");
    assertThat(pages.get("/services/meeting")).hasStatus(204);
  }

  @Test
  void knowsNoOtherPlaceToAsk() {
    assertThat(pages.get("/services/elsewhere")).hasStatus(404);
  }

  @Test
  void saysNothingToWhoeverIsNotLoggedIn() {
    assertThat(portal.get().uri("/services/meeting")).hasStatus3xxRedirection();
  }
}
