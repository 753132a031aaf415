package dk.rettidig.portal;

import dk.rettidig.common.actor.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A reader who is logged in with a token that the services take. */
final class WithToken {

  private WithToken() {}

  static RequestPostProcessor as(ClientRegistrationRepository registrations, Role... roles) {
    RequestPostProcessor login = SomebodyLoggedIn.as(roles);
    return request -> withToken(registrations, login.postProcessRequest(request));
  }

  private static MockHttpServletRequest withToken(
      ClientRegistrationRepository registrations, MockHttpServletRequest request) {
    Instant now = Instant.EPOCH;
    var token =
        new OAuth2AccessToken(
            OAuth2AccessToken.TokenType.BEARER, "token", now, now.plus(Duration.ofDays(40_000)));
    var client =
        new OAuth2AuthorizedClient(
            Objects.requireNonNull(registrations.findByRegistrationId("rettidig")),
            SomebodyLoggedIn.PERSON,
            token);
    new HttpSessionOAuth2AuthorizedClientRepository()
        .saveAuthorizedClient(
            client,
            new TestingAuthenticationToken(SomebodyLoggedIn.PERSON, "none"),
            request,
            new MockHttpServletResponse());
    return request;
  }
}
