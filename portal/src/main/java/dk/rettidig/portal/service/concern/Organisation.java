package dk.rettidig.portal.service.concern;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Units as they are described. */
@HttpExchange("/v1")
public interface Organisation {

  /** A unit; {@code kind} as a code. */
  record UnitLine(String id, String name, String kind) {}

  /** A unit's page. */
  record UnitPage(UnitLine unit) {}

  /** One unit. */
  @GetExchange("/units/{unit}")
  UnitPage unit(@PathVariable String unit);
}
