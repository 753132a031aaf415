package dk.rettidig.launcher.identity;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the identity provider is and what it serves.
 *
 * @param issuer its own address, as every token says it
 * @param folder where keys and client secrets are kept between starts
 * @param portals the addresses under which a browser may open the portal; the first is home
 * @param municipalities three-digit codes of those that a service may ask to act in
 */
@ConfigurationProperties("identity")
public record IdentitySettings(
    String issuer, Path folder, List<URI> portals, @DefaultValue List<String> municipalities) {

  /** Copies both lists. */
  public IdentitySettings {
    portals = List.copyOf(portals);
    municipalities = List.copyOf(municipalities);
  }
}
