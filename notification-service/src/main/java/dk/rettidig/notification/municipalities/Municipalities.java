package dk.rettidig.notification.municipalities;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.text.DanishOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The municipalities of Denmark, and those that this installation serves. Immutable. */
public final class Municipalities {

  /** One of them. */
  public record Named(Municipality municipality, String name) {}

  private final Map<Municipality, String> names;
  private final List<Named> all;

  Municipalities(Map<Municipality, String> names) {
    this.names = Map.copyOf(names);
    this.all =
        names.entrySet().stream()
            .map(one -> new Named(one.getKey(), one.getValue()))
            .sorted(DanishOrder.by(Named::name))
            .toList();
  }

  /** All of them in the order of the Danish alphabet. */
  public List<Named> all() {
    return all;
  }

  /** The name without the word <i>kommune</i>; empty when there is no such municipality. */
  public Optional<String> name(Municipality municipality) {
    return Optional.ofNullable(names.get(municipality));
  }

  /** The name, or the code where nobody knows a name. */
  public String shown(Municipality municipality) {
    return name(municipality).orElseGet(municipality::code);
  }
}
