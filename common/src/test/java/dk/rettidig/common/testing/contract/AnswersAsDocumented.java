package dk.rettidig.common.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds every answer of a service under test against its OpenAPI document: one that the document
 * does not allow becomes a failure that says why.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AnswersAsDocumented extends OncePerRequestFilter {

  private static final int MOST = 1_000_000;
  private static final Set<String> ABSENT = Set.of("missing", "not-null", "not-blank");

  private final ObjectProvider<ServiceContract> contract;
  private final JsonMapper json = new JsonMapper();
  private volatile DocumentedCalls calls = DocumentedCalls.NONE;

  /** A filter is made before the settings of a test are known, so it asks for nothing yet. */
  AnswersAsDocumented(ObjectProvider<ServiceContract> contract) {
    this.contract = contract;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    DocumentedCall call = calls().of(request.getMethod(), request.getRequestURI()).orElse(null);
    if (call == null || call.isStream()) {
      chain.doFilter(request, response);
      return;
    }
    var asked = new ContentCachingRequestWrapper(request, MOST);
    var answered = new ContentCachingResponseWrapper(response);
    chain.doFilter(asked, answered);
    List<String> faults = faults(call, asked, answered);
    if (faults.isEmpty()) {
      answered.copyBodyToResponse();
    } else {
      refuse(call, answered.getStatus(), faults, response);
    }
  }

  /** The document can be made only when the service has started. */
  private DocumentedCalls calls() {
    if (calls == DocumentedCalls.NONE) {
      calls = new DocumentedCalls(contract.getObject().made());
    }
    return calls;
  }

  private List<String> faults(
      DocumentedCall call,
      ContentCachingRequestWrapper request,
      ContentCachingResponseWrapper response) {
    byte[] answer = response.getContentAsByteArray();
    boolean isTagged = response.getHeader(HttpHeaders.ETAG) != null;
    List<String> faults =
        call.faultsOfAnswer(response.getStatus(), isTagged, json.readTree(orNull(answer)));
    if (!faults.isEmpty() || !call.takesABody()) {
      return faults;
    }
    if (response.getStatus() < 300) {
      return call.faultsOfRequest(json.readTree(orNull(request.getContentAsByteArray())));
    }
    return call.allowsWhatIsAbsent(request, json, missing(json.readTree(orNull(answer))));
  }

  private static List<String> missing(JsonNode problem) {
    return problem
        .path("fields")
        .valueStream()
        .filter(fault -> ABSENT.contains(fault.path("code").asString("")))
        .map(fault -> fault.path("field").asString(""))
        .filter(field -> !field.isEmpty())
        .toList();
  }

  private static String orNull(byte[] body) {
    return body.length == 0 ? "null" : new String(body, UTF_8);
  }

  private void refuse(
      DocumentedCall call, int status, List<String> faults, HttpServletResponse response)
      throws IOException {
    String said = call.name() + " answered " + status + " against its document: " + faults;
    response.reset();
    response.setStatus(HttpServletResponse.SC_NOT_IMPLEMENTED);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(json.writeValueAsString(said));
  }
}
