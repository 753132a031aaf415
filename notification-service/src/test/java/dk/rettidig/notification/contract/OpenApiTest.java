package dk.rettidig.notification.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.common.testing.contract.OpenApiIsHeld;
import dk.rettidig.common.testing.contract.ServiceContract;
import dk.rettidig.notification.testing.ServiceTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** The document is what the code says, and nothing in it answers whom nobody knows. */
@ServiceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenApiTest implements OpenApiIsHeld {

  /** What tells nothing about anybody, or only what is the reader's own. */
  private static final Set<String> FOR_EVERYBODY =
      Set.of(
          "GET /v1/duty",
          "GET /v1/children/{child}/chronology",
          "GET /v1/notifications",
          "GET /v1/escalations");

  private static final Map<String, Object> BODY =
      Map.ofEntries(
          Map.entry("id", "x"),
          Map.entry("child", "x"),
          Map.entry("observed", "x"),
          Map.entry("text", "x"),
          Map.entry("acute", true),
          Map.entry("outcome", "NEITHER"),
          Map.entry("municipality", "902"),
          Map.entry("way", "x"),
          Map.entry("confirmedBy", "x"),
          Map.entry("confirmedAt", "2026-02-03T09:00:00Z"),
          Map.entry("reviewOn", "2027-01-01"),
          Map.entry("reason", "x"),
          Map.entry("arrivedAt", "2026-02-03T08:00:00Z"),
          Map.entry("notifier", Map.of("kind", "ANONYMOUS")),
          Map.entry("from", "2026-02-03T08:00:00Z"),
          Map.entry("to", "2026-02-04T08:00:00Z"));

  private final ServiceContract contract;
  private final MockMvcTester http;
  private final JsonMapper json;

  OpenApiTest(ServiceContract contract, MockMvcTester http, JsonMapper json) {
    this.contract = contract;
    this.http = http;
    this.json = json;
  }

  @Override
  public ServiceContract contract() {
    return contract;
  }

  @Test
  void nothingThatIsDocumentedAnswersWithoutAToken() {
    assertThat(contract.operations())
        .isNotEmpty()
        .allSatisfy(operation -> assertThat(status(operation, "")).isEqualTo(401));
  }

  @Test
  void whomNobodyKnowsIsRefusedExceptWhatIsForEverybody() {
    String nobody = TestTokens.person("nobody", "901");
    Set<String> answered =
        contract.operations().stream()
            .filter(operation -> !Set.of(403, 404).contains(status(operation, nobody)))
            .collect(Collectors.toSet());

    assertThat(answered).isEqualTo(FOR_EVERYBODY);
  }

  private int status(String operation, String token) {
    String[] parts = operation.split(" ", 2);
    String path = parts[1].replaceAll("\\{\\w+}", "x");
    var request =
        http.method(HttpMethod.valueOf(parts[0])).uri(path).header(HttpHeaders.IF_MATCH, "\"1\"");
    if (!token.isEmpty()) {
      request = request.header(HttpHeaders.AUTHORIZATION, token);
    }
    if (!parts[0].equals("GET")) {
      request =
          request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(BODY));
    }
    return request.exchange().getResponse().getStatus();
  }
}
