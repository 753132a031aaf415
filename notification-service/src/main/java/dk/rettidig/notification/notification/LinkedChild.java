package dk.rettidig.notification.notification;

import dk.rettidig.common.municipality.Municipality;
import java.util.List;

/**
 * The child that a call or a letter turned out to be about (D3), as a named person at the desk
 * found.
 *
 * @param addressedTo the acting municipality, as far as it is known here
 * @param cannotKnow what nobody can see from here, as codes
 */
public record LinkedChild(
    String child, Municipality addressedTo, List<String> cannotKnow, Step step) {

  /** Copies the list. */
  public LinkedChild {
    cannotKnow = List.copyOf(cannotKnow);
  }
}
