package dk.rettidig.portal.login;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The identity provider, spelt out so that the portal can start while it is down.
 *
 * @param issuer as the id token says it
 * @param endSessionUri where the provider's own session ends
 * @param clientSecret empty for a public client
 */
@ConfigurationProperties("portal.login")
public record LoginSettings(
    String issuer,
    URI authorizationUri,
    URI tokenUri,
    URI jwkSetUri,
    URI endSessionUri,
    String clientId,
    String clientSecret) {

  /** The name of the one login that the portal knows. */
  public static final String NAME = "rettidig";

  static final String START = "/oauth2/authorization/" + NAME;
}
