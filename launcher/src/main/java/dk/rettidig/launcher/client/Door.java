package dk.rettidig.launcher.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** One service, as one user sees it. */
public final class Door {

  private static final JsonMapper JSON = new JsonMapper();

  private final Wire wire;
  private final URI service;
  private final String token;

  Door(Wire wire, URI service, String token) {
    this.wire = wire;
    this.service = service;
    this.token = token;
  }

  /** Reads. */
  public Reply get(String path) {
    return call("GET", path, Map.of(), "");
  }

  /** Makes something or takes a step. */
  public Reply post(String path, Object body) {
    return call("POST", path, Map.of(), JSON.writeValueAsString(body));
  }

  /** Takes a step from the version that was seen. */
  public Reply post(String path, String etag, Object body) {
    return call("POST", path, Map.of("If-Match", etag), JSON.writeValueAsString(body));
  }

  /** Changes the version that was seen; an empty one where there are no versions. */
  public Reply put(String path, String etag, Object body) {
    Map<String, String> version = etag.isEmpty() ? Map.of() : Map.of("If-Match", etag);
    return call("PUT", path, version, JSON.writeValueAsString(body));
  }

  /** A request with this user's token, for what is not answered at once. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve("/v1" + path))
        .header("Authorization", "Bearer " + token);
  }

  private Reply call(String method, String path, Map<String, String> headers, String body) {
    HttpRequest.Builder request =
        request(path)
            .header("Accept", "application/json")
            .header("Accept-Language", "da")
            .timeout(Wire.PATIENCE)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    HttpResponse<String> answer = wire.send(request.build());
    return new Reply(
        method + " " + path,
        answer.statusCode(),
        answer.headers().firstValue("ETag").orElse(""),
        answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body()));
  }
}
