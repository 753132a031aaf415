package dk.rettidig.common.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.ContentCachingRequestWrapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One operation of a document, with the document that its references lead into. */
record DocumentedCall(String name, JsonNode operation, ObjectNode document) {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

  boolean isStream() {
    return operation.at("/responses/200/content").has("text/event-stream");
  }

  boolean takesABody() {
    return operation.has("requestBody");
  }

  /** What is wrong with an answer; a field that no schema names is wrong, too. */
  List<String> faultsOfAnswer(int status, boolean isTagged, JsonNode body) {
    JsonNode responses = operation.get("responses");
    JsonNode response = resolved(responses.path(Integer.toString(status)));
    if (response.isMissingNode() && status < 300) {
      return List.of("the status is not documented");
    }
    if (response.isMissingNode()) {
      response = resolved(responses.path("default"));
    }
    List<String> faults = new ArrayList<>();
    if (status < 300 && isTagged != response.at("/headers").has("ETag")) {
      faults.add(isTagged ? "ETag is not documented" : "ETag is missing");
    }
    JsonNode media = response.path("content").valueStream().findFirst().orElse(null);
    if (media != null) {
      faults.addAll(faults(media.path("schema"), body, true));
    } else if (!body.isNull()) {
      faults.add("no body is documented");
    }
    return faults;
  }

  /** What is wrong with a request that the service has taken. */
  List<String> faultsOfRequest(JsonNode body) {
    return faults(operation.at("/requestBody/content/application~1json/schema"), body, false);
  }

  /** A field whose absence was refused must be one that the document demands. */
  List<String> allowsWhatIsAbsent(
      ContentCachingRequestWrapper request, JsonMapper json, List<String> missing) {
    byte[] sent = request.getContentAsByteArray();
    JsonNode body = json.readTree(sent.length == 0 ? "null" : new String(sent, UTF_8));
    return missing.stream()
        .filter(field -> isAbsent(body, field) && faultsOfRequest(body).isEmpty())
        .map(field -> field + " is refused when absent, and the document does not demand it")
        .toList();
  }

  private static boolean isAbsent(JsonNode body, String field) {
    String pointer = "/" + field.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
    JsonNode around = body.at(pointer.substring(0, pointer.lastIndexOf('/')));
    return around.isObject() && body.at(pointer).isMissingNode();
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
  }

  private List<String> faults(JsonNode schema, JsonNode body, boolean isClosed) {
    Schema compiled =
        KNOWN.computeIfAbsent(isClosed + schema.toString(), _ -> compiled(schema, isClosed));
    return compiled.validate(body).stream().map(Error::toString).toList();
  }

  /** The schema with the document's components beside it, so that its references resolve. */
  private Schema compiled(JsonNode schema, boolean isClosed) {
    ObjectNode whole = schema.deepCopy().asObject();
    ObjectNode components = document.get("components").deepCopy().asObject();
    if (isClosed) {
      components
          .get("schemas")
          .forEach(one -> ((ObjectNode) one).put("unevaluatedProperties", false));
    }
    whole.set("components", components);
    return SCHEMAS.getSchema(whole);
  }
}
