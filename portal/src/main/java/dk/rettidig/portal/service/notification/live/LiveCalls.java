package dk.rettidig.portal.service.notification.live;

import java.util.Map;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Figures without names. */
@HttpExchange("/v1")
public interface LiveCalls {

  /** A number per state, for each kind of thing. */
  record Overview(Map<String, Map<String, Long>> counts) {}

  /** How much is open now. */
  @GetExchange("/overview")
  Overview overview();
}
