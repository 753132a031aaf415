package dk.rettidig.common.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import tools.jackson.databind.json.JsonMapper;

class SecurityAnswersTests {

  private final ProblemTexts texts = new ProblemTexts(List.of());
  private final JsonMapper json = JsonMapper.shared();
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void aRequestWithoutTokenIsToldToLogIn() throws IOException {
    new SecurityAnswers(texts, json)
        .commence(request, response, new InsufficientAuthenticationException("Kirsten Holm"));

    assertThat(response.getStatus()).isEqualTo(401);
    assertThat(response.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString(StandardCharsets.UTF_8))
        .contains("urn:problem:access:login-needed", "Du er ikke logget ind.")
        .doesNotContain("Kirsten");
  }

  @Test
  void aBadTokenIsNamedAsSuchWithoutSayingWhatIsInIt() throws IOException {
    new SecurityAnswers(texts, json)
        .commence(request, response, new OAuth2AuthenticationException("Kirsten Holm"));

    assertThat(response.getHeader("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("Kirsten");
  }

  @Test
  void aTokenThatDoesNotSufficeIsRefusedInTheReadersLanguage() throws IOException {
    request.addHeader("Accept-Language", "en");

    new SecurityAnswers(texts, json)
        .handle(request, response, new AccessDeniedException("Kirsten Holm"));

    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(response.getHeader("Content-Language")).isEqualTo("en");
    assertThat(response.getContentAsString(StandardCharsets.UTF_8))
        .contains("urn:problem:access:denied", "You do not have access to this.")
        .doesNotContain("Kirsten");
  }
}
