package dk.rettidig.common.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.web.TokenRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs tokens for anybody; a service under test that has this configuration accepts them. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {

  /** Who signs them. */
  public static final String ISSUER = "https://identity.test";

  private static final String AUDIENCE = "rettidig";
  private static final Duration LONGER_THAN_ANY_RUN = Duration.ofDays(1);
  private static final RSAKey KEY = newKey();

  /** Signing is slow, and most tests ask as the same people again and again. */
  private static final Map<List<?>, String> SIGNED = new ConcurrentHashMap<>();

  @Bean
  @Primary
  JwtDecoder testTokens() {
    try {
      NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
      decoder.setJwtValidator(TokenRules.of(ISSUER, AUDIENCE));
      return decoder;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An {@code Authorization} header for a person. */
  public static String person(String id, String municipality, Role... roles) {
    List<String> names = Arrays.stream(roles).map(Enum::name).toList();
    return SIGNED.computeIfAbsent(
        List.of(id, municipality, names),
        _ ->
            bearer(claims ->
                claims
                    .subject(id)
                    .claim("name", "Person " + id)
                    .claim("municipality", municipality)
                    .claim("roles", names)));
  }

  /** An {@code Authorization} header for another service. */
  public static String service(String client, String municipality) {
    return bearer(
        claims -> claims.subject(client).claim("scope", List.of("municipality-" + municipality)));
  }

  /** The same with scopes as one text with blanks, as most providers write them. */
  public static String scoped(String client, String scopes) {
    return bearer(claims -> claims.subject(client).claim("scope", scopes));
  }

  /** The key that they can be checked with, as an identity provider publishes it. */
  public static String publicKeys() {
    return new JWKSet(KEY).toString();
  }

  private static String bearer(Consumer<JwtClaimsSet.Builder> who) {
    Instant now = Instant.now();
    JwtClaimsSet.Builder claims =
        JwtClaimsSet.builder()
            .issuer(ISSUER)
            .audience(List.of(AUDIENCE))
            .issuedAt(now)
            .expiresAt(now.plus(LONGER_THAN_ANY_RUN));
    who.accept(claims);
    var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
    var encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(KEY)));
    return "Bearer "
        + encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("test").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
