package dk.rettidig.portal.service.notification;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Whom to call before writing. */
@HttpExchange("/v1")
public interface DutyCalls {

  /** The number of the municipality's duty. */
  record Duty(String phone) {}

  /** The number that is answered now. */
  @GetExchange("/duty")
  Duty now();
}
