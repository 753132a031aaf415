package dk.rettidig.launcher.identity;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the portal, the services in their own name, and an automated check. */
@Configuration(proxyBeanMethods = false)
class Clients {

  static final String CHECK = "check";

  /** Nothing listens there; a script reads the code from the redirect itself. */
  static final String CHECK_REDIRECT = "http://127.0.0.1/check";

  private static final Duration ACCESS = Duration.ofMinutes(30);
  private static final Duration WORKING_DAY = Duration.ofHours(12);

  @Bean
  RegisteredClientRepository registeredClients(IdentitySettings settings) {
    var secrets = ClientSecrets.in(settings.folder());
    List<RegisteredClient> clients = new ArrayList<>();
    clients.add(portal(settings.portals(), secrets.of(ClientSecrets.PORTAL)));
    clients.add(check());
    for (String id : ClientSecrets.SERVICES) {
      clients.add(service(id, secrets.of(id), settings.municipalities()).build());
    }
    String told = ClientSecrets.CASE_SYSTEM;
    clients.add(system(told, secrets.of(told), settings.municipalities()).build());
    return new InMemoryRegisteredClientRepository(clients);
  }

  private static RegisteredClient portal(List<URI> portals, String secret) {
    return user(ClientSecrets.PORTAL)
        // the secret is random and lives in this process only, so a slow hash protects nothing
        .clientSecret("{noop}" + secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUris(
            uris -> portals.forEach(portal -> uris.add(portal + "/login/oauth2/code/rettidig")))
        .postLogoutRedirectUris(
            uris -> portals.forEach(portal -> uris.add(portal + "/session/out")))
        .build();
  }

  private static RegisteredClient check() {
    return user(CHECK)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .redirectUri(CHECK_REDIRECT)
        .build();
  }

  private static RegisteredClient.Builder service(
      String id, String secret, List<String> municipalities) {
    RegisteredClient.Builder service = system(id, secret, municipalities).scope("directory");
    return id.equals(ClientSecrets.NOTIFICATION) ? service.scope("identify") : service;
  }

  /** A system names the municipality in which it acts by the one scope that it asks for. */
  private static RegisteredClient.Builder system(
      String id, String secret, List<String> municipalities) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSecret("{noop}" + secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(ACCESS).build())
        .scopes(scopes -> municipalities.forEach(code -> scopes.add("municipality-" + code)));
  }

  private static RegisteredClient.Builder user(String id) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(ACCESS)
                .refreshTokenTimeToLive(WORKING_DAY)
                .build())
        .scope("openid")
        .scope("profile");
  }
}
