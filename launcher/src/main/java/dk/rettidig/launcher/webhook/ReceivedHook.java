package dk.rettidig.launcher.webhook;

import dk.rettidig.launcher.page.Html;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

  /**
   * On the page.
   *
   * @param fetched the status with which it was fetched; null while it was not
   */
  String article(@Nullable Integer fetched) {
    String verdict = valid ? "Signaturen holder" : "Signaturen holder ikke: afvist";
    return """
    <article><h2>%s</h2><p>%s · %s%s</p><pre>%s</pre>%s</article>
    """
        .formatted(
            Html.escape(id),
            at,
            verdict,
            again ? " · er kommet før" : "",
            Html.escape(body),
            valid ? fetching(fetched) : "");
  }

  private String fetching(@Nullable Integer fetched) {
    return fetched == null
        ? """
        <form method="post" action="/fetch"><button name="id" value="%s">Hent som fagsystem</button></form>
        """
            .formatted(Html.escape(id))
        : "<p>Hentet med eget login: svar %d</p>".formatted(fetched);
  }
}
