package dk.rettidig.portal.page;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One line above the next page, e.g. that something was saved; a text by key, never personal data,
 * because it waits in the session.
 *
 * @param kind {@code success}, {@code info} or {@code warning}
 * @param key of the sentence in the bundles
 */
public record Alert(String kind, String key) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Shows the sentence as done on the page that the redirect leads to. */
  public static void done(RedirectAttributes redirect, String key) {
    redirect.addFlashAttribute("alert", new Alert("success", key));
  }
}
