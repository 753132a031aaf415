package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An identity provider that begins its answers and never ends them holds nobody for ever. */
@RunningPortal
class StalledProviderTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
  private static final CountDownLatch CLOSING = new CountDownLatch(1);
  private static final HttpServer PROVIDER = provider();

  private final OAuth2AuthorizedClientManager clients;
  private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes;
  private final ClientRegistration registration;

  StalledProviderTest(
      OAuth2AuthorizedClientManager clients,
      OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes,
      ClientRegistrationRepository registrations) {
    this.clients = clients;
    this.codes = codes;
    this.registration = Objects.requireNonNull(registrations.findByRegistrationId("rettidig"));
  }

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry portal) {
    portal.add("spring.http.clients.read-timeout", () -> "300ms");
    portal.add(
        "portal.login.token-uri",
        () -> "http://127.0.0.1:" + PROVIDER.getAddress().getPort() + "/token");
  }

  @AfterAll
  static void close() {
    CLOSING.countDown();
    PROVIDER.stop(0);
  }

  @Test
  void whoseTokenHasRunOutIsAnswered() {
    var reader = new TestingAuthenticationToken("person-1", "none");
    var request =
        OAuth2AuthorizeRequest.withAuthorizedClient(withAnOldToken())
            .principal(reader)
            .attribute("jakarta.servlet.http.HttpServletRequest", new MockHttpServletRequest())
            .attribute("jakarta.servlet.http.HttpServletResponse", new MockHttpServletResponse())
            .build();
    assertTimeoutPreemptively(
        LONG_ENOUGH,
        () ->
            assertThatThrownBy(() -> clients.authorize(request))
                .isInstanceOf(OAuth2AuthorizationException.class));
  }

  @Test
  void whoLogsInIsAnswered() {
    var asked =
        OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri("http://127.0.0.1/authorize")
            .clientId(registration.getClientId())
            .redirectUri("http://127.0.0.1/back")
            .build();
    var answered =
        OAuth2AuthorizationResponse.success("code").redirectUri("http://127.0.0.1/back").build();
    var code =
        new OAuth2AuthorizationCodeGrantRequest(
            registration, new OAuth2AuthorizationExchange(asked, answered));
    assertTimeoutPreemptively(
        LONG_ENOUGH,
        () ->
            assertThatThrownBy(() -> codes.getTokenResponse(code))
                .isInstanceOf(OAuth2AuthorizationException.class));
  }

  private OAuth2AuthorizedClient withAnOldToken() {
    Instant then = Instant.EPOCH;
    var old =
        new OAuth2AccessToken(
            OAuth2AccessToken.TokenType.BEARER, "old", then, then.plusSeconds(60));
    return new OAuth2AuthorizedClient(
        registration, "person-1", old, new OAuth2RefreshToken("again", then));
  }

  private static HttpServer provider() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/token", StalledProviderTest::stall);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stall(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, 100);
    exchange.getResponseBody().write('{');
    exchange.getResponseBody().flush();
    try {
      CLOSING.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
