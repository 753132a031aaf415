package dk.rettidig.portal.service.meeting;

import dk.rettidig.portal.service.ChronologyRow;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What meeting-service adds to the chronology of a child. */
@HttpExchange("/v1/children")
public interface ChildInMeetings {

  /** What happened, as far as the reader may see it here. */
  @GetExchange("/{child}/chronology")
  List<ChronologyRow> chronology(@PathVariable String child);
}
