package dk.rettidig.portal.service.notification;

import dk.rettidig.portal.service.ChronologyRow;
import dk.rettidig.portal.service.Look;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What notification-service adds to the record of a child. */
@HttpExchange("/v1/children")
public interface ChildInNotifications {

  /** What happened, as far as the reader may see it here. */
  @GetExchange("/{child}/chronology")
  List<ChronologyRow> chronology(@PathVariable String child);

  /** Who in the reader's own unit has looked, newest first; for the leader. */
  @GetExchange("/{child}/looks")
  List<Look> looks(@PathVariable String child);
}
