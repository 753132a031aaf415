package dk.rettidig.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.service.Problem;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks the portal as a professional who is logged in, where no other role is named. */
record Pages(MockMvcTester portal, ClientRegistrationRepository registrations) {

  MockMvcRequestBuilder get(String page) {
    return get(page, Role.PROFESSIONAL);
  }

  MockMvcRequestBuilder get(String page, Role... as) {
    return portal.get().uri(page).with(WithToken.as(registrations, as));
  }

  MockMvcRequestBuilder post(String page) {
    return post(page, Role.PROFESSIONAL);
  }

  MockMvcRequestBuilder post(String page, Role as) {
    return portal.post().uri(page).with(WithToken.as(registrations, as)).with(csrf());
  }

  /** The page that a refused form leads to, with what the portal put into the request for it. */
  MockMvcRequestBuilder shownAgain(MvcTestResult refused, Role as) {

    var request = get(Objects.requireNonNull(refused.getResponse().getForwardedUrl()), as);
    for (String name : List.of(KeptForm.ATTRIBUTE, Problem.ATTRIBUTE)) {
      request =
          request.requestAttr(
              name, Objects.requireNonNull(refused.getRequest().getAttribute(name)));
    }
    return request;
  }
}
