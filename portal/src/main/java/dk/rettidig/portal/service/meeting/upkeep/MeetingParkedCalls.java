package dk.rettidig.portal.service.meeting.upkeep;

import dk.rettidig.portal.service.ParkedCalls;
import org.springframework.web.service.annotation.HttpExchange;

/** What is parked in meeting-service. */
@HttpExchange("/v1/parked")
public interface MeetingParkedCalls extends ParkedCalls {}
