package dk.rettidig.portal.service;

import dk.rettidig.portal.service.Problem.FieldProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a service's error answer into the one exception that pages know. */
class ProblemReader {

  private static final Set<String> KNOWN =
      Set.of("type", "title", "status", "detail", "instance", "code", "hint", "fields");
  private static final int UNAUTHORIZED = 401;
  private static final Set<Integer> NOT_THERE = Set.of(502, 503, 504);

  private final JsonMapper json;
  private final String loginName;

  ProblemReader(JsonMapper json, String loginName) {
    this.json = json;
    this.loginName = loginName;
  }

  /** The exception for the answer: login needed, service missing, or refused with a reason. */
  RuntimeException exception(String service, ClientHttpResponse answer) throws IOException {
    HttpStatusCode status = answer.getStatusCode();
    JsonNode body = body(answer);
    if (status.value() == UNAUTHORIZED) {
      return new ClientAuthorizationRequiredException(loginName);
    }
    if (NOT_THERE.contains(status.value()) && !body.has("code")) {
      return new ServiceMissing(service, "status " + status.value());
    }
    return new ProblemAnswer(service, problem(status.value(), body));
  }

  /** Our services say the sentence in {@code title} and what to do in {@code detail}. */
  private static Problem problem(int status, JsonNode body) {
    Map<String, Object> more = new HashMap<>();
    body.properties().stream()
        .filter(member -> !KNOWN.contains(member.getKey()) && !member.getValue().isNull())
        .forEach(member -> more.put(member.getKey(), member.getValue()));
    String code = text(body, "code");
    boolean hinted = body.has("hint") || !body.has("title");
    String sentence = text(body, hinted ? "detail" : "title");
    return new Problem(
        status,
        code == null ? "status-" + status : code,
        sentence == null ? "" : sentence,
        text(body, hinted ? "hint" : "detail"),
        fields(body.path("fields")),
        more);
  }

  /**
   * Both {@code [{"field": "level", "message": "…"}]} and {@code {"level": "…"}} are understood.
   */
  private static List<FieldProblem> fields(JsonNode node) {
    List<FieldProblem> found = new ArrayList<>();
    if (node.isObject()) {
      node.properties()
          .forEach(
              entry -> found.add(new FieldProblem(entry.getKey(), entry.getValue().asString(""))));
    }
    for (JsonNode item : node.isArray() ? node : List.<JsonNode>of()) {
      String name = text(item, item.has("field") ? "field" : "name");
      String message = text(item, "message");
      if (name != null) {
        found.add(new FieldProblem(name, message == null ? "" : message));
      }
    }
    return found;
  }

  private JsonNode body(ClientHttpResponse answer) throws IOException {
    byte[] bytes = answer.getBody().readAllBytes();
    try {
      JsonNode node = json.readTree(bytes);
      return node.isObject() ? node : json.createObjectNode();
    } catch (JacksonException notJson) {
      // a proxy's or server's own error page says nothing that a user understands
      return json.createObjectNode();
    }
  }

  private static @Nullable String text(JsonNode node, String member) {
    JsonNode value = node.path(member);
    return value.isString() && !value.asString().isBlank() ? value.asString() : null;
  }
}
