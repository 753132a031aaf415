package dk.rettidig.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.rettidig.common.actor.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tests of the pages of forum, desk, live view and upkeep, on services that answer from memory. */
@SpringBootTest(classes = PortalApplication.class, properties = "spring.config.name=portal")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestConstructor(autowireMode = AutowireMode.ALL)
@Import(TokenAtHand.class)
abstract class WithDeskServices {

  static final DeskServices SERVICES = new DeskServices();

  final MockMvcTester portal;

  WithDeskServices(MockMvcTester portal) {
    this.portal = portal;
  }

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry settings) {
    settings.add("spring.http.clients.read-timeout", () -> DeskServices.READ_TIMEOUT);
    for (String service : List.of("concern", "meeting", "notification")) {
      settings.add("spring.http.serviceclient." + service + ".base-url", SERVICES::url);
    }
  }

  @BeforeEach
  void begin() {
    SERVICES.begin();
  }

  MvcTestResult page(Role role, String address) {
    return portal.get().uri(address).with(SomebodyLoggedIn.as(role)).exchange();
  }

  MvcTestResult post(Role role, String address, String... fields) {
    var request = portal.post().uri(address).with(SomebodyLoggedIn.as(role)).with(csrf());
    for (int field = 0; field < fields.length; field += 2) {
      request = request.param(fields[field], fields[field + 1]);
    }
    return request.exchange();
  }
}
