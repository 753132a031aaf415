package dk.rettidig.portal.service.notification;

import java.util.Set;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Whom to call before writing. */
@HttpExchange("/v1")
public interface DutyCalls {

  /** The number of the municipality's duty, and the ids of those who answer it. */
  record Duty(String phone, Set<String> onDuty) {}

  /** Who answers now. */
  @GetExchange("/duty")
  Duty now();
}
