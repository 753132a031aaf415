package dk.rettidig.meeting;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's HTTP interface as a client sees it. */
final class Api {

  /** An answer: status, version and body. */
  record Answer(int status, long version, String text, JsonNode body) {}

  private final MockMvcTester http;
  private final JsonMapper json;

  Api(MockMvcTester http, JsonMapper json) {
    this.http = http;
    this.json = json;
  }

  Answer get(String token, String path) {
    return send(HttpMethod.GET, token, path, null, null);
  }

  Answer post(String token, String path, @Nullable Map<String, ?> body) {
    return send(HttpMethod.POST, token, path, null, body);
  }

  Answer send(
      HttpMethod method,
      String token,
      String path,
      @Nullable Long version,
      @Nullable Map<String, ?> body) {
    var request = http.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, token);
    if (version != null) {
      request = request.header(HttpHeaders.IF_MATCH, "\"" + version + "\"");
    }
    if (body != null) {
      request =
          request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
    }
    return answer(request.exchange());
  }

  private Answer answer(MvcTestResult result) {
    try {
      String text = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
      String tag = result.getResponse().getHeader(HttpHeaders.ETAG);
      return new Answer(
          result.getResponse().getStatus(),
          tag == null ? -1 : Long.parseLong(tag.replace("\"", "")),
          text,
          json.readTree(text.isEmpty() ? "null" : text));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
