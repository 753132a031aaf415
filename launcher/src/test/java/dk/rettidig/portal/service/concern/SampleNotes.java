package dk.rettidig.portal.service.concern;

import java.util.Map;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the sample pages ask the stand-in for a service. */
public interface SampleNotes {

  /** Takes a note. */
  @PostExchange("/v1/notes")
  void take(@RequestBody Map<String, String> note);

  /** How many there are. */
  @GetExchange("/v1/notes/count")
  String count();
}
