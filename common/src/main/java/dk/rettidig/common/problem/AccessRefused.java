package dk.rettidig.common.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request that the token does not allow with 403 as a {@link Problem}. */
public final class AccessRefused implements AccessDeniedHandler {

  private final ProblemWriter writer;

  public AccessRefused(ProblemTexts texts, JsonMapper json) {
    this.writer = new ProblemWriter(texts, json);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
      throws IOException {
    writer.write(RequestFaults.denied(), request, response);
  }
}
