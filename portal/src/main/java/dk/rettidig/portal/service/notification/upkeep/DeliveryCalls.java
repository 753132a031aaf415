package dk.rettidig.portal.service.notification.upkeep;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What was delivered to whom, and sending it again. */
@HttpExchange("/v1/deliveries")
public interface DeliveryCalls {

  /** The proof of one delivery. */
  record Delivery(
      String id,
      String kind,
      @Nullable String notification,
      String recipientName,
      String channel,
      String state,
      Instant since,
      @Nullable Instant deliveredAt,
      @Nullable Instant openedAt,
      List<Attempt> attempts) {}

  /** One attempt. */
  record Attempt(Instant at, @Nullable String outcome) {}

  /** Deliveries, all or those about one notification. */
  @GetExchange
  List<Delivery> all(@RequestParam(required = false) @Nullable String about);

  /** Sends one that was given up again. */
  @PostExchange("/{id}/replay")
  void replay(@PathVariable String id);
}
