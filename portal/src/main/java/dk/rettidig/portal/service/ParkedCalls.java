package dk.rettidig.portal.service;

import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What every service answers about events that could not take effect. */
public interface ParkedCalls {

  /**
   * A parked aggregate; {@code first} names the event that waits first, {@code types} are those of
   * the waiting events, in order.
   */
  record Parked(
      String subscription,
      String aggregate,
      String reason,
      Instant since,
      String first,
      List<String> types) {}

  /** Which event is meant: refused when another one waits first by now. */
  record Meant(String first) {}

  /** Whether the aggregate goes on, or its next event waits. */
  record Outcome(boolean released) {}

  /** All that is parked, oldest first. */
  @GetExchange
  List<Parked> all();

  /** Lets the events take effect in their order. */
  @PostExchange("/{subscription}/{aggregate}/replay")
  Outcome replay(
      @PathVariable String subscription, @PathVariable String aggregate, @RequestBody Meant event);

  /** Gives up the first event. */
  @PostExchange("/{subscription}/{aggregate}/drop")
  Outcome drop(
      @PathVariable String subscription, @PathVariable String aggregate, @RequestBody Meant event);
}
