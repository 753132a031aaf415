package dk.rettidig.common.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An answer that its document does not allow is seen. */
class DocumentedCallTest {

  private static final String DOCUMENT =
      """
      {"paths": {
         "/v1/notes/{id}": {"get": {"responses": {"200": {
           "headers": {"ETag": {}},
           "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}}}}},
         "/v1/notes/all": {"get": {"responses": {"200": {"description": "nothing"}}}},
         "/v1/notes": {"post": {
           "requestBody": {"content": {"application/json": {
             "schema": {"$ref": "#/components/schemas/Note"}}}},
           "responses": {"201": {"description": "nothing"}}}}},
       "components": {"schemas": {"Note": {
         "type": "object", "required": ["id"],
         "properties": {"id": {"type": "string"}, "stage": {"enum": ["DRAFT", "SENT"]}}}}}}
      """;

  private final JsonMapper json = new JsonMapper();
  private final DocumentedCalls calls = new DocumentedCalls((ObjectNode) json.readTree(DOCUMENT));

  @Test
  void theMoreSpecificPathIsMeant() {
    assertThat(calls.of("GET", "/v1/notes/all").orElseThrow().name())
        .isEqualTo("GET /v1/notes/all");
    assertThat(calls.of("GET", "/v1/notes/n").orElseThrow().name()).isEqualTo("GET /v1/notes/{id}");
    assertThat(calls.of("PUT", "/v1/notes/n")).isEmpty();
  }

  @Test
  void whatIsAsDocumentedPasses() {
    assertThat(answer(200, true, "{\"id\": \"n\", \"stage\": \"SENT\"}")).isEmpty();
  }

  @Test
  void anAnswerThatIsNotAsDocumentedIsSeen() {
    assertThat(answer(202, true, "{\"id\": \"n\"}")).isNotEmpty();
    assertThat(answer(200, false, "{\"id\": \"n\"}")).isNotEmpty();
    assertThat(answer(200, true, "{\"stage\": \"SENT\"}")).isNotEmpty();
    assertThat(answer(200, true, "{\"id\": \"n\", \"stage\": \"LOST\"}")).isNotEmpty();
    assertThat(answer(200, true, "{\"id\": \"n\", \"name\": \"Ida\"}")).isNotEmpty();
    assertThat(answer(200, true, "[]")).isNotEmpty();
  }

  @Test
  void aRequestThatWasTakenMustFit() {
    DocumentedCall taken = calls.of("POST", "/v1/notes").orElseThrow();
    assertThat(taken.faultsOfRequest(tree("{\"id\": \"n\", \"more\": 1}"))).isEmpty();
    assertThat(taken.faultsOfRequest(tree("{\"stage\": \"SENT\"}"))).isNotEmpty();
  }

  private List<String> answer(int status, boolean isTagged, String body) {
    return calls
        .of("GET", "/v1/notes/n")
        .orElseThrow()
        .faultsOfAnswer(status, isTagged, tree(body));
  }

  private JsonNode tree(String text) {
    return json.readTree(text);
  }
}
