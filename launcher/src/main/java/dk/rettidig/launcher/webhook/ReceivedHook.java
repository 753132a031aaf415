package dk.rettidig.launcher.webhook;

import dk.rettidig.launcher.page.Html;
import java.time.Instant;

/**
 * A delivery that came.
 *
 * @param valid whether its signature holds
 * @param again whether it had come before, so that it had no second effect
 */
public record ReceivedHook(String id, Instant at, boolean valid, boolean again, String body) {

  boolean is(String other) {
    return id.equals(other);
  }

  String article() {
    String verdict = valid ? "Signaturen holder" : "Signaturen holder ikke: afvist";
    return """
    <article><h2>%s</h2><p>%s · %s%s</p><pre>%s</pre></article>
    """
        .formatted(
            Html.escape(id), at, verdict, again ? " · er kommet før" : "", Html.escape(body));
  }
}
