package dk.rettidig.notification.notification;

import dk.rettidig.common.municipality.Municipality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The child that a call or a letter turned out to be about (D3), as a named person at the desk
 * found.
 *
 * @param addressedTo the acting municipality, as far as it is known here
 * @param cannotKnow what nobody can see from here, as codes
 * @param found who found it, and when
 * @param removed who said that it is not this child, and when; absent while it holds
 */
public record LinkedChild(
    String child,
    Municipality addressedTo,
    List<String> cannotKnow,
    Step found,
    @Nullable Step removed) {

  /** Copies the list. */
  public LinkedChild {
    cannotKnow = List.copyOf(cannotKnow);
  }

  boolean holds() {
    return removed == null;
  }

  boolean isFoundBy(String request) {
    return found.request().equals(request);
  }

  boolean isRemovedBy(String request) {
    return removed != null && removed.request().equals(request);
  }

  LinkedChild removed(Step step) {
    return new LinkedChild(child, addressedTo, cannotKnow, found, step);
  }
}
