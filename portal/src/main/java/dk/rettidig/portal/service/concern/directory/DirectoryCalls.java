package dk.rettidig.portal.service.concern.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Names by id, units and scales; ids stand in the body, since an address is kept in many places.
 */
@HttpExchange("/v1")
public interface DirectoryCalls {

  /** Whom to name. */
  record Asked(List<String> ids) {}

  /** A person or a child by name. */
  record Named(String id, String name) {}

  /** A unit in a list. */
  record UnitLine(String id, String name, @Nullable String districtName) {}

  /** Those who work in a unit or are attached to it, by role. */
  record UnitStaff(
      List<String> leaders,
      List<String> advisers,
      List<String> specialists,
      List<String> professionals) {}

  /** Somebody who works in one of the reader's units; {@code roles} held there. */
  record Colleague(String id, String name, @Nullable String title, List<String> roles) {}

  /** A level of a scale. */
  record Level(String code, String label) {}

  /** A scale's levels in the reader's language. */
  record Scale(List<Level> levels) {}

  /** Members of staff; ids that are unknown are left out. */
  @PostExchange("/people/names")
  List<Named> people(@RequestBody Asked asked);

  /** Children whom the reader may see; others are left out. */
  @PostExchange("/children/names")
  List<Named> children(@RequestBody Asked asked);

  /** The municipality's units. */
  @GetExchange("/units")
  List<UnitLine> units();

  /** Who leads and advises the unit. */
  @GetExchange("/units/{id}")
  UnitStaff unit(@PathVariable String id);

  /** Those who work in the reader's units, by name. */
  @GetExchange("/colleagues")
  List<Colleague> colleagues();

  /** The scale in that version. */
  @GetExchange("/instruments/{id}/{version}")
  Scale scale(@PathVariable String id, @PathVariable String version);
}
