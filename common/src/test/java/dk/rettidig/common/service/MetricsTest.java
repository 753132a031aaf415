package dk.rettidig.common.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.common.testing.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What an operator's collector reads, and nobody else. */
class MetricsTest {

  @Configuration(proxyBeanMethods = false)
  @Import(TestTokens.class)
  static class Tokens {}

  @Test
  void areReadByWhoHasTheScopeForThemAlone() throws Exception {
    Map<String, Object> settings =
        new HashMap<>(
            Map.of(
                "server.port",
                0,
                "management.endpoints.web.exposure.include",
                "health,prometheus"));
    TestPlatform.properties((name, value) -> settings.put(name, value.get()), "measured");
    try (var service =
            new SpringApplicationBuilder(NoteService.class, Tokens.class)
                .properties(settings)
                .run();
        var http = HttpClient.newHttpClient()) {
      String port = service.getEnvironment().getRequiredProperty("local.server.port");
      var address = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");

      assertThat(ask(http, address, "Bearer none").statusCode()).isEqualTo(401);
      assertThat(ask(http, address, TestTokens.person("root", "901", Role.ADMIN)).statusCode())
          .isEqualTo(403);
      assertThat(ask(http, address, TestTokens.service("mailer", "901")).statusCode())
          .isEqualTo(403);
      var read = ask(http, address, TestTokens.scoped("collector", "metrics"));
      assertThat(read.statusCode()).isEqualTo(200);
      assertThat(read.body())
          .contains("rettidig_outbox_oldest_seconds 0.0", "rettidig_outbox_waiting 0.0");
    }
  }

  private static HttpResponse<String> ask(HttpClient http, URI address, String token)
      throws Exception {
    return http.send(
        HttpRequest.newBuilder(address).header("Authorization", token).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
