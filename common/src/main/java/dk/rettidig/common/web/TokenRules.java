package dk.rettidig.common.web;

import java.time.Duration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Which signed tokens count: valid now, from our identity provider, and made for us, so that a
 * token which another application got from the same provider opens nothing (RFC 9068, section 4).
 */
public final class TokenRules {

  /** Clocks of two machines may differ so much (D13). */
  private static final Duration SKEW = Duration.ofSeconds(150);

  private TokenRules() {}

  /** The rules for tokens of an issuer that name the audience. */
  public static OAuth2TokenValidator<Jwt> of(String issuer, String audience) {
    return new DelegatingOAuth2TokenValidator<>(
        new JwtTimestampValidator(SKEW),
        new JwtIssuerValidator(issuer),
        new JwtAudienceValidator(audience));
  }
}
