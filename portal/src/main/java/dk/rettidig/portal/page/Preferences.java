package dk.rettidig.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choices that a device remembers: scheme and language. */
@Controller
class Preferences {

  static final String SCHEME_COOKIE = "rettidig-scheme";
  static final String LANGUAGE_COOKIE = "rettidig-language";
  static final Duration REMEMBERED = Duration.ofDays(365);
  private static final Set<String> SCHEMES = Set.of("light", "dark");
  private static final Set<String> LANGUAGES = Set.of("da", "en");

  static Optional<String> knownScheme(String scheme) {
    return SCHEMES.contains(scheme) ? Optional.of(scheme) : Optional.empty();
  }

  static Locale knownLanguage(String language) {
    return Locale.of(LANGUAGES.contains(language) ? language : "da");
  }

  @PostMapping("/preferences/scheme")
  ResponseEntity<Void> scheme(
      @RequestParam String scheme, @RequestParam String back, HttpServletRequest request) {
    return knownScheme(scheme)
        .map(known -> remember(SCHEME_COOKIE, known, REMEMBERED, back, request))
        .orElseGet(() -> remember(SCHEME_COOKIE, "", Duration.ZERO, back, request));
  }

  @PostMapping("/preferences/language")
  ResponseEntity<Void> language(
      @RequestParam String language, @RequestParam String back, HttpServletRequest request) {
    String known = knownLanguage(language).getLanguage();
    return remember(LANGUAGE_COOKIE, known, REMEMBERED, back, request);
  }

  private static ResponseEntity<Void> remember(
      String name, String value, Duration time, String back, HttpServletRequest request) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(time)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .header(HttpHeaders.LOCATION, local(back))
        .build();
  }

  /** A path of our own, never another site's address. */
  private static String local(String path) {
    return path.matches("/[\\w/-]*") && !path.startsWith("//") ? path : "/";
  }
}
