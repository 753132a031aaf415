package dk.rettidig.notification.delivery.mail;

import dk.rettidig.common.municipality.Municipality;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Work addresses of staff, asked for at the moment of use, in memory for an hour (D2). */
@Component
@EnableConfigurationProperties(DirectorySettings.class)
class StaffAddresses {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final ParameterizedTypeReference<List<Named>> NAMES =
      new ParameterizedTypeReference<>() {};

  private record Key(Municipality municipality, String person) {}

  private record Kept(String address, Instant until) {}

  private record Asked(List<String> ids) {}

  private record Named(String id, @Nullable String mail) {}

  private final RestClient http;
  private final DirectorySettings settings;
  private final ServiceTokens tokens;
  private final Clock clock;
  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  StaffAddresses(DirectorySettings settings, Clock clock) {
    var requests = new JdkClientHttpRequestFactory();
    requests.setReadTimeout(TIMEOUT);
    this.http = RestClient.builder().requestFactory(requests).build();
    this.settings = settings;
    this.tokens = new ServiceTokens(http, settings, clock);
    this.clock = clock;
  }

  /**
   * A person's work address; empty when they have none, or have left.
   *
   * @throws DirectoryAway when it cannot be asked for at the moment
   */
  Optional<String> of(Municipality municipality, String person) {
    Instant now = clock.instant();
    kept.values().removeIf(old -> !now.isBefore(old.until()));
    Kept there = kept.get(new Key(municipality, person));
    if (there != null) {
      return Optional.of(there.address());
    }
    Optional<String> fresh = ask(municipality, person);
    fresh.ifPresent(address ->
        kept.put(new Key(municipality, person), new Kept(address, now.plus(settings.keep()))));
    return fresh;
  }

  private Optional<String> ask(Municipality municipality, String person) {
    try {
      List<Named> found =
          http.post()
              .uri(settings.concern().resolve("/v1/people/names"))
              .headers(headers -> headers.setBearerAuth(tokens.of(municipality)))
              .body(new Asked(List.of(person)))
              .retrieve()
              .body(NAMES);
      return found == null
          ? Optional.empty()
          : found.stream()
              .filter(named -> named.id().equals(person))
              .flatMap(named -> Optional.ofNullable(named.mail()).stream())
              .findFirst();
    } catch (HttpClientErrorException.Unauthorized refused) {
      tokens.forget(municipality);
      throw new DirectoryAway(refused);
    } catch (RestClientException away) {
      throw new DirectoryAway(away);
    }
  }
}
