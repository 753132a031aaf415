package dk.rettidig.notification.directory.http;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.directory.DirectoryAway;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks concern-service in this service's own name, with a token for nothing but the question. */
@Component
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryCalls {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final RestClient http;
  private final DirectorySettings settings;
  private final ServiceTokens tokens;

  DirectoryCalls(DirectorySettings settings, Clock clock) {
    var requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(TIMEOUT).build());
    requests.setReadTimeout(TIMEOUT);
    this.http = RestClient.builder().requestFactory(requests).build();
    this.settings = settings;
    this.tokens = new ServiceTokens(http, settings, clock);
  }

  /**
   * The answer to a question.
   *
   * @param scope that the question needs
   * @throws DirectoryAway when it cannot be asked at the moment
   */
  <T> @Nullable T ask(
      Municipality municipality,
      String scope,
      String path,
      Object question,
      ParameterizedTypeReference<T> answer) {
    try {
      return http.post()
          .uri(settings.concern().resolve(path))
          .headers(headers -> headers.setBearerAuth(tokens.of(municipality, scope)))
          .body(question)
          .retrieve()
          .body(answer);
    } catch (HttpClientErrorException.Unauthorized | HttpClientErrorException.Forbidden refused) {
      tokens.forget(municipality, scope);
      throw new DirectoryAway(refused);
    } catch (RestClientException away) {
      throw new DirectoryAway(away);
    }
  }
}
