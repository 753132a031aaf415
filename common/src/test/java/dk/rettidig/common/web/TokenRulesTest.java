package dk.rettidig.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenRulesTest {

  private static final String ISSUER = "https://identity.test";

  // the rules read the machine's clock, so the moments of these tokens hang on it
  private final Instant now = Clock.systemUTC().instant();

  @Test
  void takesATokenOfOurProviderThatWasMadeForUs() {
    assertThat(isTaken(token -> token)).isTrue();
    assertThat(isTaken(token -> token.audience(List.of("another", "rettidig")))).isTrue();
  }

  @Test
  void refusesATokenThatWasMadeForAnotherApplication() {
    assertThat(isTaken(token -> token.audience(List.of("another")))).isFalse();
    assertThat(isTaken(token -> token.claims(claims -> claims.remove("aud")))).isFalse();
  }

  @Test
  void refusesATokenOfAnotherProvider() {
    assertThat(isTaken(token -> token.issuer("https://elsewhere.test"))).isFalse();
    assertThat(isTaken(token -> token.claims(claims -> claims.remove("iss")))).isFalse();
  }

  @Test
  void refusesAnExpiredTokenButLetsClocksDifferALittle() {
    assertThat(isTaken(token -> token.expiresAt(now.minus(Duration.ofMinutes(2))))).isTrue();
    assertThat(isTaken(token -> token.expiresAt(now.minus(Duration.ofMinutes(3))))).isFalse();
    assertThat(isTaken(token -> token.notBefore(now.plus(Duration.ofMinutes(3))))).isFalse();
  }

  private boolean isTaken(UnaryOperator<Jwt.Builder> change) {
    Jwt.Builder token =
        Jwt.withTokenValue("token")
            .header("alg", "RS256")
            .subject("somebody")
            .issuer(ISSUER)
            .audience(List.of("rettidig"))
            .issuedAt(now.minus(Duration.ofMinutes(10)))
            .expiresAt(now.plus(Duration.ofMinutes(5)));
    return !TokenRules.of(ISSUER, "rettidig").validate(change.apply(token).build()).hasErrors();
  }
}
