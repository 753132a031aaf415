package dk.rettidig.common.problem;

import dk.rettidig.common.problem.Problems.Cause;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is reached, such as in a filter. */
final class ProblemWriter {

  private final Problems problems;
  private final JsonMapper json;

  ProblemWriter(ProblemTexts texts, JsonMapper json) {
    this.problems = new Problems(texts);
    this.json = json;
  }

  void write(Cause cause, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale language = ProblemTexts.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    response.setStatus(cause.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    json.writeValue(response.getOutputStream(), problems.of(cause, language));
  }
}
