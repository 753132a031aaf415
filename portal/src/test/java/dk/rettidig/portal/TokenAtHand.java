package dk.rettidig.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;

/** Gives every reader a token, so that pages can ask services without an identity provider. */
@TestConfiguration(proxyBeanMethods = false)
class TokenAtHand {

  @Bean
  @Primary
  OAuth2AuthorizedClientManager tokenAtHand(ClientRegistrationRepository registrations) {
    Instant now = Clock.systemUTC().instant();
    var token =
        new OAuth2AccessToken(TokenType.BEARER, "token", now, now.plus(Duration.ofHours(1)));
    return request ->
        new OAuth2AuthorizedClient(
            Objects.requireNonNull(
                registrations.findByRegistrationId(request.getClientRegistrationId())),
            request.getPrincipal().getName(),
            token);
  }
}
