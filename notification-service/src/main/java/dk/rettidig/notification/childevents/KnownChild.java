package dk.rettidig.notification.childevents;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.municipality.Municipality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child as this service knows it: ids only.
 *
 * @param actingMunicipality may differ from the unit's
 */
public record KnownChild(
    ChildId id,
    @Nullable String unit,
    Municipality actingMunicipality,
    List<String> siblings,
    List<String> guardians,
    boolean active) {

  /** The child's id as concern-service made it. */
  public record ChildId(String value) implements Id {}

  /** Copies the lists. */
  public KnownChild {
    siblings = List.copyOf(siblings);
    guardians = List.copyOf(guardians);
  }

  static KnownChild of(ChildChanged body) {
    return new KnownChild(
        new ChildId(body.child()),
        body.unit(),
        new Municipality(body.actingMunicipality()),
        body.siblings(),
        body.guardians(),
        body.active());
  }
}
