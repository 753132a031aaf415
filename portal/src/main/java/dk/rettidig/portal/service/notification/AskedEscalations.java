package dk.rettidig.portal.service.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What was raised to the reader and waits to be taken on. */
@HttpExchange("/v1/escalations")
public interface AskedEscalations {

  /**
   * No concern and no child stand in it.
   *
   * @param about a concern, or which deadline was missed, as a code
   */
  record Escalation(
      String id,
      String route,
      @Nullable String unit,
      @Nullable String attention,
      @Nullable String about,
      @Nullable String notification,
      Instant waitingSince,
      @Nullable Instant due,
      @Nullable Instant acknowledgedAt,
      long version) {}

  /** Those that wait for the reader. */
  @GetExchange
  List<Escalation> waiting();

  /**
   * Takes it on.
   *
   * @param version quoted, as an entity tag
   */
  @PostExchange("/{id}/acknowledgement")
  ResponseEntity<Void> acknowledge(
      @PathVariable String id, @RequestHeader("If-Match") String version);
}
