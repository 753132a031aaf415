package dk.rettidig.portal.service;

import dk.rettidig.portal.login.LoginSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.stereotype.Component;

/**
 * Opens notification-service's live stream under the reader's own token.
 *
 * <p>It has an HTTP client of its own, without a read time-out, since a stream may be silent; the
 * service's heartbeats keep it from being silent for long.
 */
@Component
public class NotificationStream {

  private static final String SERVICE = "notification";
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final OAuth2AuthorizedClientManager clients;
  private final URI address;

  NotificationStream(
      OAuth2AuthorizedClientManager clients,
      @Value("${spring.http.serviceclient.notification.base-url}") URI service) {
    this.clients = clients;
    this.address = URI.create(service + "/v1/stream");
  }

  /**
   * The stream's bytes from where the reader left it; closing them ends it.
   *
   * @param lastId the last id that the reader saw
   * @throws ServiceMissing when it cannot be followed now
   * @throws ClientAuthorizationRequiredException when the login has ended
   */
  public InputStream open(Authentication reader, @Nullable String lastId) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header(HttpHeaders.ACCEPT, MediaType.TEXT_EVENT_STREAM_VALUE)
            .header(HttpHeaders.AUTHORIZATION, "Bearer " + token(reader));
    if (lastId != null && !lastId.isBlank()) {
      request.header("Last-Event-ID", lastId);
    }
    HttpResponse<InputStream> answer = send(request.build());
    if (answer.statusCode() == OK) {
      return answer.body();
    }
    close(answer.body());
    if (answer.statusCode() == UNAUTHORIZED) {
      throw new ClientAuthorizationRequiredException(LoginSettings.NAME);
    }
    throw new ServiceMissing(SERVICE, "status " + answer.statusCode());
  }

  private HttpResponse<InputStream> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new ServiceMissing(SERVICE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceMissing(SERVICE, e);
    }
  }

  private String token(Authentication reader) {
    OAuth2AuthorizedClient client =
        clients.authorize(
            OAuth2AuthorizeRequest.withClientRegistrationId(LoginSettings.NAME)
                .principal(reader)
                .build());
    if (client == null) {
      throw new ClientAuthorizationRequiredException(LoginSettings.NAME);
    }
    return client.getAccessToken().getTokenValue();
  }

  private static void close(InputStream body) {
    try (body) {
      // what a refusal says is not shown: the page tries again
    } catch (IOException e) {
      throw new ServiceMissing(SERVICE, e);
    }
  }
}
