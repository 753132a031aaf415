package dk.rettidig.portal.login;

import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.reader.Readers;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * Answers a request whose login has ended: log in beside the form, never instead of it (D13).
 *
 * <p>A page leads to the login and back. A form gets 401 with a page that holds everything typed; a
 * script gets 401 with {@code X-Login: needed} and leaves the form standing. A form from another
 * site is refused.
 */
@Component
public class ExpiredLogin implements AuthenticationEntryPoint, AccessDeniedHandler {

  static final String KEPT_PAGE = "/session/kept";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final RequestCache wantedPages;

  ExpiredLogin(RequestCache wantedPages) {
    this.wantedPages = wantedPages;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException, ServletException {
    answer(request, response);
  }

  /** A stale form token means that the session ended, or began anew, while somebody was writing. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException, ServletException {
    if (reason instanceof CsrfException) {
      answer(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Ends a session whose tokens no service accepts any more. */
  public void forget(HttpServletRequest request, HttpServletResponse response) {
    new SecurityContextLogoutHandler()
        .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
  }

  /** Leads to the login without losing what was typed. */
  public void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("X-Login", "needed");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (READING.contains(request.getMethod())) {
      wantedPages.saveRequest(request, response);
      response.sendRedirect(LoginSettings.START);
    } else if (fromOurOwnPages(request)) {
      request.setAttribute(KeptForm.ATTRIBUTE, KeptForm.of(request));
      response.setStatus(
          Readers.current().isPresent()
              ? HttpServletResponse.SC_CONFLICT
              : HttpServletResponse.SC_UNAUTHORIZED);
      request.getRequestDispatcher(KEPT_PAGE).forward(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean fromOurOwnPages(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin != null
        && !origin.equals("null")
        && URI.create(origin).getRawAuthority().equals(request.getHeader("Host"));
  }
}
