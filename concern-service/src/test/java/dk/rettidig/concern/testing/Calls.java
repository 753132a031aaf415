package dk.rettidig.concern.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the running service over HTTP as somebody. */
public class Calls {

  /** What came back; {@code body} is missing where there was none. */
  public record Answer(int status, JsonNode body, @Nullable String tag, String text) {

    /** A text of the body. */
    public String at(String pointer) {
      return body.at(pointer).asString();
    }
  }

  private final ServletWebServerApplicationContext context;
  private final JsonMapper json;

  Calls(ServletWebServerApplicationContext context, JsonMapper json) {
    this.context = context;
    this.json = json;
  }

  public Answer get(String who, String path) {
    return call(HttpMethod.GET, who, path, null, null);
  }

  public Answer post(String who, String path, Object body) {
    return call(HttpMethod.POST, who, path, body, null);
  }

  public Answer post(String who, String path, Object body, @Nullable String tag) {
    return call(HttpMethod.POST, who, path, body, tag);
  }

  public Answer put(String who, String path, Object body, @Nullable String tag) {
    return call(HttpMethod.PUT, who, path, body, tag);
  }

  private Answer call(
      HttpMethod method, String who, String path, @Nullable Object body, @Nullable String tag) {
    int port = Objects.requireNonNull(context.getWebServer()).getPort();
    var request =
        RestClient.create("http://127.0.0.1:" + port)
            .method(method)
            .uri("/v1" + path)
            .header(HttpHeaders.AUTHORIZATION, who)
            .headers(headers -> {
              if (tag != null) {
                headers.set(HttpHeaders.IF_MATCH, tag);
              }
            });
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(body));
    }
    return Objects.requireNonNull(
        request.exchange((_, response) -> {
          String text = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
          JsonNode tree = text.isEmpty() ? json.createObjectNode() : json.readTree(text);
          return new Answer(
              response.getStatusCode().value(), tree, response.getHeaders().getETag(), text);
        }));
  }

  /** A JSON object. */
  public static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
