package dk.rettidig.portal.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Ends the identity provider's session with our own, so that the next person at a shared device
 * does not get in (OpenID Connect RP-Initiated Logout).
 *
 * <p>The id token carries a name, so it goes in a form's body, never in an address.
 */
@Component
class EndedSession implements LogoutHandler, LogoutSuccessHandler {

  private final LoginSettings settings;

  EndedSession(LoginSettings settings) {
    this.settings = settings;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login)
      throws IOException, ServletException {
    if (login == null || !(login.getPrincipal() instanceof OidcUser user)) {
      response.sendRedirect("/session/out");
      return;
    }
    request.setAttribute("endSession", settings.endSessionUri());
    request.setAttribute("idToken", user.getIdToken().getTokenValue());
    request.setAttribute(
        "backTo",
        ServletUriComponentsBuilder.fromContextPath(request).path("/session/out").toUriString());
    request.getRequestDispatcher("/session/leaving").forward(request, response);
  }
}
