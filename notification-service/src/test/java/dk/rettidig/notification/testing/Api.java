package dk.rettidig.notification.testing;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as somebody. */
public final class Api {

  private final MockMvcTester http;
  private final JsonMapper json;

  Api(MockMvcTester http, JsonMapper json) {
    this.http = http;
    this.json = json;
  }

  /** Somebody with a token of municipality 901. */
  public Caller as(String person, Role... roles) {
    return in("901", person, roles);
  }

  /** Somebody with a token of the municipality. */
  public Caller in(String municipality, String person, Role... roles) {
    return new Caller(TestTokens.person(person, municipality, roles));
  }

  /** Whoever the {@code Authorization} header names. */
  public Caller with(String authorization) {
    return new Caller(authorization);
  }

  /** What the answer says. */
  public JsonNode body(MvcTestResult result) {
    try {
      return json.readTree(result.getResponse().getContentAsByteArray());
    } catch (RuntimeException unreadable) {
      throw new IllegalStateException("the answer is no JSON: " + result, unreadable);
    }
  }

  /** One caller. */
  public final class Caller {

    private final String token;

    private Caller(String token) {
      this.token = token;
    }

    /** Reads. */
    public MvcTestResult get(String uri) {
      return call(HttpMethod.GET, uri, null, null);
    }

    /** Creates or takes a step. */
    public MvcTestResult post(String uri, @Nullable Object body) {
      return call(HttpMethod.POST, uri, body, null);
    }

    /** Replaces the version. */
    public MvcTestResult put(String uri, Object body, long version) {
      return call(HttpMethod.PUT, uri, body, "\"" + version + "\"");
    }

    /** Any call. */
    public MvcTestResult call(
        HttpMethod method, String uri, @Nullable Object body, @Nullable String ifMatch) {
      var request = http.method(method).uri(uri).header(HttpHeaders.AUTHORIZATION, token);
      if (body != null) {
        request =
            request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
      }
      if (ifMatch != null) {
        request = request.header(HttpHeaders.IF_MATCH, ifMatch);
      }
      return request.exchange();
    }
  }
}
