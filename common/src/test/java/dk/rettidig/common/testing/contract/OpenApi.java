package dk.rettidig.common.testing.contract;

import dk.rettidig.common.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service's OpenAPI document, made from its running controllers, the records that they take and
 * answer, and their Javadoc.
 */
final class OpenApi {

  private static final String VERSION = "3.1.0";

  /** What can be refused everywhere, with the name of its response. */
  private static final Map<String, String> REFUSALS =
      Map.of(
          "Unreadable", "The request cannot be read.",
          "LoginNeeded", "No valid token.",
          "NotAllowed", "The token's role and the assignments do not allow it.",
          "NotThere", "It is not there, or not for this reader; the two are not told apart.",
          "Conflict",
              "What is there does not allow it, or the id is taken by something else; where it was"
                  + " changed meanwhile, `current` is the record as it is now.",
          "Invalid", "A rule refuses the content; `fields` says where.",
          "VersionMissing", "`If-Match` is missing.",
          "Refused", "Anything else that is refused or fails.");

  private final JsonMapper json;
  private final Shapes shapes;
  private final Operations operations;

  private OpenApi(JsonMapper json, SourceWords words, boolean leavesOutNulls, Set<Class<?>> both) {
    this.json = json;
    this.shapes = new Shapes(json, words, leavesOutNulls, both);
    this.operations = new Operations(json, words, shapes);
  }

  /**
   * The document of a service.
   *
   * @param service e.g. {@code concern-service}
   * @param leavesOutNulls whether the service's answers leave out what is null
   */
  static ObjectNode of(
      String service,
      RequestMappingHandlerMapping mapping,
      JsonMapper json,
      boolean leavesOutNulls,
      SourceWords words) {
    List<Endpoint> endpoints = Endpoint.of(mapping);
    var trial = new OpenApi(json, words, leavesOutNulls, Set.of());
    trial.document(service, endpoints);
    return new OpenApi(json, words, leavesOutNulls, trial.shapes.travelBothWays())
        .document(service, endpoints);
  }

  private ObjectNode document(String service, List<Endpoint> endpoints) {
    ObjectNode document = json.createObjectNode().put("openapi", VERSION);
    document
        .putObject("info")
        .put("title", "Rettidig: " + service)
        .put("version", "v1")
        .put("description", "Made from the code; `docs/interfaces.md` says who may call what.");
    document.putArray("security").addObject().putArray("bearer");
    tags(document, endpoints);
    ObjectNode paths = document.putObject("paths");
    for (Endpoint endpoint : endpoints) {
      ObjectNode path =
          paths.has(endpoint.path())
              ? (ObjectNode) paths.get(endpoint.path())
              : paths.putObject(endpoint.path());
      path.set(endpoint.verb(), operations.of(endpoint));
    }
    document.set("components", components());
    return document;
  }

  private void tags(ObjectNode document, List<Endpoint> endpoints) {
    Map<String, String> rooms = new TreeMap<>();
    endpoints.forEach(one -> rooms.putIfAbsent(one.room(), operations.words(one.controller())));
    var tags = document.putArray("tags");
    rooms.forEach((room, said) -> tags.addObject().put("name", room).put("description", said));
  }

  private ObjectNode components() {
    ObjectNode problem = shapes.of(Problem.class, Shapes.Way.ANSWER);
    ObjectNode components = json.createObjectNode();
    ObjectNode schemas = components.putObject("schemas");
    shapes.components().forEach(schemas::set);
    ObjectNode responses = components.putObject("responses");
    new TreeMap<>(REFUSALS)
        .forEach((name, said) ->
            responses
                .putObject(name)
                .put("description", said)
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", problem.deepCopy()));
    components
        .putObject("headers")
        .putObject("ETag")
        .put("description", "The version, to be sent as `If-Match` with a change.")
        .put("required", true)
        .putObject("schema")
        .put("type", "string")
        .put("pattern", Operations.VERSION);
    components
        .putObject("securitySchemes")
        .putObject("bearer")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT")
        .put("description", "A token of the identity provider, of a person or of a service.");
    return components;
  }
}
