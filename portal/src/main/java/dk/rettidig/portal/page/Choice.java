package dk.rettidig.portal.page;

import org.jspecify.annotations.Nullable;

/** One of the answers that a form offers. */
public record Choice(String value, String label, @Nullable String hint) {

  /** An answer that needs no hint. */
  public static Choice of(String value, String label) {
    return new Choice(value, label, null);
  }
}
