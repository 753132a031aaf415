package dk.rettidig.portal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.rettidig.portal.service.Problem.FieldProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import tools.jackson.databind.json.JsonMapper;

class ProblemReaderTest {

  private final ProblemReader reader = new ProblemReader(new JsonMapper(), "login");

  @Test
  void readsCodeSentenceHintAndFields() throws IOException {
    Problem problem =
        problem(
            422,
            """
            {"type":"urn:problem:meeting:no-legal-basis","status":422,"code":"no-legal-basis",
             "detail":"Sagen mangler et grundlag.","hint":"Vælg et grundlag.",
             "fields":[{"field":"basis","message":"Vælg et."}],"current":{"version":4}}
            """);

    assertThat(problem.code()).isEqualTo("no-legal-basis");
    assertThat(problem.sentence()).isEqualTo("Sagen mangler et grundlag.");
    assertThat(problem.hint()).isEqualTo("Vælg et grundlag.");
    assertThat(problem.fields()).containsExactly(new FieldProblem("basis", "Vælg et."));
    assertThat(problem.at("basis")).isEqualTo("Vælg et.");
    assertThat(problem.at("other")).isNull();
    assertThat(problem.more()).containsOnlyKeys("current");
  }

  @Test
  void readsFieldsThatAreWrittenAsAnObject() throws IOException {
    assertThat(problem(422, "{\"fields\":{\"level\":\"Vælg et trin.\"}}").at("level"))
        .isEqualTo("Vælg et trin.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>proxy</html>", "[1]", "\"text\"", "{", "null"})
  void makesDoWithAnAnswerThatSaysNothing(String body) throws IOException {
    assertThat(problem(500, body))
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("status-500");
          assertThat(problem.sentence()).isEmpty();
          assertThat(problem.fields()).isEmpty();
        });
  }

  @Test
  void asksForTheLoginWhenTheTokenIsNotAccepted() throws IOException {
    assertThat(exception(401, "")).isInstanceOf(ClientAuthorizationRequiredException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void namesTheServiceThatIsNotThere(int status) throws IOException {
    assertThat(exception(status, ""))
        .asInstanceOf(type(ServiceMissing.class))
        .extracting(ServiceMissing::service)
        .isEqualTo("meeting");
  }

  @Test
  void tellsARefusalWithACodeFromAnAbsentService() throws IOException {
    assertThat(exception(503, "{\"code\":\"store-down\"}")).isInstanceOf(ProblemAnswer.class);
  }

  private Problem problem(int status, String body) throws IOException {
    RuntimeException exception = exception(status, body);
    assertThat(exception).isInstanceOf(ProblemAnswer.class);
    return ((ProblemAnswer) exception).problem();
  }

  private RuntimeException exception(int status, String body) throws IOException {
    return reader.exception(
        "meeting",
        new MockClientHttpResponse(
            body.getBytes(StandardCharsets.UTF_8), HttpStatusCode.valueOf(status)));
  }
}
