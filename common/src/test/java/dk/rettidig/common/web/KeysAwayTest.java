package dk.rettidig.common.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.embedded.FreePort;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.json.JsonMapper;

/** A service that was started, or sees a new key, while the identity provider is down. */
@ExtendWith(OutputCaptureExtension.class)
class KeysAwayTest {

  private final int port = FreePort.orFree(0);
  private final AnnotationConfigWebApplicationContext service =
      new AnnotationConfigWebApplicationContext();
  private MockMvcTester http;

  @BeforeEach
  void start() {
    service.setServletContext(new MockServletContext());
    service
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test",
                Map.of(
                    "rettidig.identity.issuer",
                    TestTokens.ISSUER,
                    "rettidig.identity.keys",
                    "http://127.0.0.1:" + port + "/keys")));
    service.register(Surroundings.class);
    service.refresh();
    http =
        MockMvcTester.create(
            MockMvcBuilders.webAppContextSetup(service)
                .addFilters(service.getBean("springSecurityFilterChain", Filter.class))
                .build());
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void aTokenThatCannotBeCheckedNowIsToBeSentAgain(CapturedOutput output) throws IOException {
    assertThat(asked())
        .hasStatus(503)
        .hasContentType("application/problem+json")
        .doesNotContainHeader(HttpHeaders.WWW_AUTHENTICATE)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("server:unavailable");
    assertThat(asked()).bodyJson().extractingPath("$.reference").isEqualTo("reference-1");
    assertThat(output).contains("server:unavailable, reference reference-1");

    HttpServer identity = identity();
    try {
      assertThat(asked()).hasStatus(200);
    } finally {
      identity.stop(0);
    }
    assertThat(asked()).hasStatus(200);
  }

  @Test
  void whatIsNoTokenAtAllIsStillRefused() {
    assertThat(http.get().uri("/v1/greeting").header("Authorization", "Bearer x").exchange())
        .hasStatus(401);
  }

  private MvcTestResult asked() {
    return http.get()
        .uri("/v1/greeting")
        .header(HttpHeaders.AUTHORIZATION, TestTokens.person("karen", "901", Role.PROFESSIONAL))
        .exchange();
  }

  private HttpServer identity() throws IOException {
    var identity =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    identity.createContext(
        "/keys",
        exchange -> {
          byte[] keys = TestTokens.publicKeys().getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    identity.start();
    return identity;
  }

  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  @EnableWebSecurity
  @Import({ServiceWeb.class, Greeting.class})
  static class Surroundings {

    @Bean
    ProblemTexts texts() {
      return new ProblemTexts(List.of());
    }

    @Bean
    JsonMapper json() {
      return JsonMapper.shared();
    }

    @Bean
    Supplier<String> ids() {
      return () -> "reference-1";
    }
  }

  @RestController
  static class Greeting {

    @GetMapping("/v1/greeting")
    String greet() {
      return "hej";
    }
  }
}
