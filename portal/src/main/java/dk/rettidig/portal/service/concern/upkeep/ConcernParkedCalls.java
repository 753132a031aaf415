package dk.rettidig.portal.service.concern.upkeep;

import dk.rettidig.portal.service.ParkedCalls;
import org.springframework.web.service.annotation.HttpExchange;

/** What is parked in concern-service. */
@HttpExchange("/v1/parked")
public interface ConcernParkedCalls extends ParkedCalls {}
