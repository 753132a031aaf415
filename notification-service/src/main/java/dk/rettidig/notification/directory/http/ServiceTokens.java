package dk.rettidig.notification.directory.http;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.directory.DirectoryAway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** This service's own tokens, one per municipality and scope (RFC 6749, section 4.4). */
final class ServiceTokens {

  private static final Duration SPARE = Duration.ofSeconds(30);

  private record Purpose(Municipality municipality, String scope) {}

  private record Token(String value, Instant until) {}

  private record Answer(@Nullable String access_token, @Nullable Long expires_in) {}

  private final RestClient http;
  private final DirectorySettings settings;
  private final Clock clock;
  private final Map<Purpose, Token> tokens = new ConcurrentHashMap<>();

  ServiceTokens(RestClient http, DirectorySettings settings, Clock clock) {
    this.http = http;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A token that is valid for a while yet.
   *
   * @throws DirectoryAway when none can be had
   */
  String of(Municipality municipality, String scope) {
    var purpose = new Purpose(municipality, scope);
    Token kept = tokens.get(purpose);
    if (kept != null && clock.instant().isBefore(kept.until())) {
      return kept.value();
    }
    Token fresh = ask(purpose);
    tokens.put(purpose, fresh);
    return fresh.value();
  }

  /** Forgets a token that was refused. */
  void forget(Municipality municipality, String scope) {
    tokens.remove(new Purpose(municipality, scope));
  }

  private Token ask(Purpose purpose) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("grant_type", "client_credentials");
    form.add("scope", purpose.scope() + " municipality-" + purpose.municipality().code());
    Answer answer =
        http.post()
            .uri(settings.token())
            .headers(headers -> headers.setBasicAuth(settings.client(), secret()))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .retrieve()
            .body(Answer.class);
    if (answer == null || answer.access_token() == null) {
      throw new DirectoryAway("the identity provider gave no token");
    }
    long seconds = answer.expires_in() == null ? 0 : answer.expires_in();
    return new Token(answer.access_token(), clock.instant().plusSeconds(seconds).minus(SPARE));
  }

  private String secret() {
    Path file = settings.secretFile();
    if (file == null) {
      throw new DirectoryAway("no secret is configured");
    }
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new DirectoryAway(unreadable);
    }
  }
}
