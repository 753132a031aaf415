package dk.rettidig.common.testing.contract;

import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.common.web.Required;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes one endpoint after the other. */
final class Operations {

  /** An entity tag as the kernel gives and takes it. */
  static final String VERSION = "^\"[0-9]{1,18}\"$";

  private static final String JSON = "application/json";

  private final JsonMapper json;
  private final SourceWords words;
  private final Shapes shapes;

  Operations(JsonMapper json, SourceWords words, Shapes shapes) {
    this.json = json;
    this.words = words;
    this.shapes = shapes;
  }

  /** What is said about a type, in one sentence. */
  String words(Class<?> type) {
    return words
        .of(type)
        .map(JavadocText::first)
        .orElseThrow(() -> new IllegalStateException(type + " has no Javadoc"));
  }

  /**
   * The operation.
   *
   * @throws IllegalStateException when the method's Javadoc does not say what it does
   */
  ObjectNode of(Endpoint endpoint) {
    JavadocText said =
        words
            .of(endpoint.controller(), endpoint.method())
            .orElseThrow(() -> new IllegalStateException(endpoint.handler() + " has no Javadoc"));
    ObjectNode operation =
        json.createObjectNode()
            .put(
                "operationId", StringUtils.uncapitalize(endpoint.room()) + "." + endpoint.method());
    operation.putArray("tags").add(endpoint.room());
    operation.put("summary", said.first());
    if (!said.rest().isEmpty()) {
      operation.put("description", said.rest());
    }
    List<ObjectNode> parameters =
        endpoint.parameters().stream().flatMap(one -> parameter(one).stream()).toList();
    if (!parameters.isEmpty()) {
      operation.putArray("parameters").addAll(parameters);
    }
    body(endpoint).ifPresent(body -> operation.set("requestBody", requestBody(body)));
    operation.set("responses", responses(endpoint));
    return operation;
  }

  private static Optional<MethodParameter> body(Endpoint endpoint) {
    return endpoint.parameters().stream()
        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
        .findFirst();
  }

  private ObjectNode requestBody(MethodParameter body) {
    ObjectNode schema = shapes.of(body.getGenericParameterType(), Shapes.Way.REQUEST);
    Required needed = body.getParameterAnnotation(Required.class);
    if (needed != null) {
      ArrayNode fields = schema.putArray("required");
      Arrays.stream(needed.value()).forEach(fields::add);
    }
    ObjectNode request = json.createObjectNode().put("required", true);
    request.putObject("content").putObject(JSON).set("schema", schema);
    return request;
  }

  private Optional<ObjectNode> parameter(MethodParameter parameter) {
    if (parameter.hasParameterAnnotation(PathVariable.class)) {
      return Optional.of(parameter(name(parameter), "path", true, parameter));
    }
    RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
    if (query != null) {
      return Optional.of(parameter(name(parameter), "query", query.required(), parameter));
    }
    RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
    if (header != null) {
      return Optional.of(parameter(header.name(), "header", header.required(), parameter));
    }
    if (parameter.getParameterType() == ExpectedVersion.class) {
      ObjectNode version =
          place("If-Match", "header", true)
              .put("description", "The `ETag` of what the change was made from.");
      version.putObject("schema").put("type", "string").put("pattern", VERSION);
      return Optional.of(version);
    }
    if (parameter.getParameterType() == Locale.class) {
      ObjectNode language =
          place("Accept-Language", "header", false)
              .put("description", "Danish unless English is asked for.");
      language.putObject("schema").put("type", "string");
      return Optional.of(language);
    }
    return Optional.empty();
  }

  private static String name(MethodParameter parameter) {
    return String.valueOf(parameter.getParameter().getName());
  }

  private ObjectNode parameter(String name, String in, boolean required, MethodParameter of) {
    ObjectNode described = place(name, in, required);
    described.set("schema", shapes.of(of.getGenericParameterType(), Shapes.Way.REQUEST));
    return described;
  }

  private ObjectNode place(String name, String in, boolean required) {
    return json.createObjectNode().put("name", name).put("in", in).put("required", required);
  }

  private ObjectNode responses(Endpoint endpoint) {
    ObjectNode responses = json.createObjectNode();
    boolean isCreated = calls(endpoint, "created");
    responses.set(isCreated ? "201" : "200", success(endpoint, isCreated));
    boolean isVersioned = endpoint.takes(ExpectedVersion.class);
    boolean hasBody = body(endpoint).isPresent();
    if (hasBody || !endpoint.parameters().stream().allMatch(Operations::isNeverUnreadable)) {
      refusal(responses, "400", "Unreadable");
    }
    refusal(responses, "401", "LoginNeeded");
    refusal(responses, "403", "NotAllowed");
    if (endpoint.path().contains("{")) {
      refusal(responses, "404", "NotThere");
    }
    if (!endpoint.isRead()) {
      refusal(responses, "409", "Conflict");
    }
    if (hasBody) {
      refusal(responses, "422", "Invalid");
    }
    if (isVersioned) {
      refusal(responses, "428", "VersionMissing");
    }
    refusal(responses, "default", "Refused");
    return responses;
  }

  private static boolean isNeverUnreadable(MethodParameter parameter) {
    return !parameter.hasParameterAnnotation(RequestParam.class)
        && (parameter.getParameterType() == String.class
            || !parameter.hasParameterAnnotation(PathVariable.class));
  }

  private boolean calls(Endpoint endpoint, String answer) {
    return words.reaches(endpoint.controller(), endpoint.method(), "Answers." + answer);
  }

  private ObjectNode success(Endpoint endpoint, boolean isCreated) {
    ObjectNode response =
        json.createObjectNode()
            .put(
                "description",
                isCreated ? "It is there now; the same when it was sent again." : "As asked.");
    if (Stream.of("created", "ok", "changed").anyMatch(answer -> calls(endpoint, answer))) {
      response.putObject("headers").putObject("ETag").put("$ref", "#/components/headers/ETag");
    }
    if (endpoint.isStream()) {
      response
          .putObject("content")
          .putObject(endpoint.produces().getFirst().toString())
          .putObject("schema")
          .put("type", "string");
    } else if (!endpoint.answersNothing()) {
      response
          .putObject("content")
          .putObject(JSON)
          .set("schema", shapes.of(endpoint.answer(), Shapes.Way.ANSWER));
    }
    return response;
  }

  private static void refusal(ObjectNode responses, String status, String name) {
    responses.putObject(status).put("$ref", "#/components/responses/" + name);
  }
}
