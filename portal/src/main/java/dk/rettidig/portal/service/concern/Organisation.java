package dk.rettidig.portal.service.concern;

import dk.rettidig.portal.service.concern.ChildRecords.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Units and colleagues. */
@HttpExchange("/v1")
public interface Organisation {

  /** A unit; {@code kind} as a code. */
  record UnitLine(String id, String name, String kind) {}

  /** A unit with those whom others turn to, by id. */
  record UnitPage(UnitLine unit, @Nullable String leader) {}

  /** A colleague's name and work phone. */
  record Colleague(String id, String name, @Nullable String title, @Nullable String phone) {}

  /** One unit. */
  @GetExchange("/units/{unit}")
  UnitPage unit(@PathVariable String unit);

  /** Names of colleagues. */
  @PostExchange("/people/names")
  List<Colleague> names(@RequestBody Ids ids);
}
