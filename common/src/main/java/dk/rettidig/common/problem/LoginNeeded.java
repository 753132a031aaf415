package dk.rettidig.common.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request without a usable token with 401 as a {@link Problem} (RFC 6750, section 3). */
public final class LoginNeeded implements AuthenticationEntryPoint {

  private final ProblemWriter writer;

  public LoginNeeded(ProblemTexts texts, JsonMapper json) {
    this.writer = new ProblemWriter(texts, json);
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE,
        exception instanceof OAuth2AuthenticationException
            ? "Bearer error=\"invalid_token\""
            : "Bearer");
    writer.write(RequestFaults.loginNeeded(), request, response);
  }
}
