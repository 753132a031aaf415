package dk.rettidig.portal.login;

import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.reader.Readers;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The few pages about being logged in or not. */
@Controller
class SessionPages {

  /** Tells the page's script who is logged in now and which token a form needs; 401 for nobody. */
  @GetMapping("/session")
  @ResponseBody
  ResponseEntity<Map<String, String>> session(CsrfToken token) {
    return Readers.current()
        .map(reader ->
            ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(words(reader, token)))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
  }

  private static Map<String, String> words(Reader reader, CsrfToken token) {
    return Map.of(
        "reader", reader.personId(),
        "name", reader.name(),
        "field", token.getParameterName(),
        "token", token.getToken());
  }

  /** Where the window ends up that was opened to log in beside a form. */
  @GetMapping("/session/in")
  String in() {
    return "session/in";
  }

  @GetMapping("/session/out")
  String out() {
    return "session/out";
  }

  @GetMapping("/session/refused")
  String refused() {
    return "session/refused";
  }

  /** Holds what was typed; only reached from inside. */
  @RequestMapping(ExpiredLogin.KEPT_PAGE)
  String kept() {
    return "session/kept";
  }

  /** On the way to the identity provider's end of session; only reached from inside. */
  @RequestMapping("/session/leaving")
  String leaving() {
    return "session/leaving";
  }
}
