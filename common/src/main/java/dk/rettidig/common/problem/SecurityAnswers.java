package dk.rettidig.common.problem;

import dk.rettidig.common.problem.Problem.Cause;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as a {@link Problem} where no controller is reached: a request without a usable token
 * with 401 (RFC 6750, section 3), one that the token does not allow with 403.
 */
public final class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final ProblemTexts texts;
  private final JsonMapper json;

  public SecurityAnswers(ProblemTexts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
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
    write(RequestFaults.loginNeeded(), request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
      throws IOException {
    write(RequestFaults.denied(), request, response);
  }

  private void write(Cause cause, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale language = ProblemTexts.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    response.setStatus(cause.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    json.writeValue(response.getOutputStream(), Problem.of(cause, texts, language));
  }
}
