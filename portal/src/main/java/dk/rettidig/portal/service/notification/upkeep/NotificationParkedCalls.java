package dk.rettidig.portal.service.notification.upkeep;

import dk.rettidig.portal.service.ParkedCalls;
import org.springframework.web.service.annotation.HttpExchange;

/** What is parked in notification-service. */
@HttpExchange("/v1/parked")
public interface NotificationParkedCalls extends ParkedCalls {}
