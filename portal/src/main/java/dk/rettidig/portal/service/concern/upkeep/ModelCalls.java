package dk.rettidig.portal.service.concern.upkeep;

import dk.rettidig.portal.service.concern.Scales.Scale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The municipality's scales, for who edits them; a version that is saved never changes. */
@HttpExchange("/v1/instruments")
public interface ModelCalls {

  /** A version in a list; {@code savedAt} is absent for what is shipped. */
  record Line(
      String id,
      String version,
      String title,
      String status,
      String origin,
      @Nullable Instant savedAt) {}

  /** A version as its file, and as an object in the same format. */
  record ModelFile(String id, String version, String file, Map<String, Object> model) {}

  /** A version as one of both; {@code against} is what a check compares it with. */
  record Draft(
      @Nullable String file, @Nullable Map<String, Object> model, @Nullable String against) {}

  /** What a check found; {@code scale} is absent where the text is none. */
  record Checked(List<Fault> faults, List<Difference> differences, @Nullable Scale scale) {}

  /** A fault at a place in the model (JSON Pointer); the line is 0 for the whole. */
  record Fault(String code, String place, int line, String message) {}

  /** A difference; the code is empty for the model as a whole. */
  record Difference(
      String part, String code, String aspect, @Nullable String before, @Nullable String after) {}

  /** What is in use for what today, and what will be. */
  record InUse(List<Use> today, List<Use> later) {}

  /** A version in use; {@code from} is absent where nobody has decided it. */
  record Use(String use, String instrument, String version, @Nullable LocalDate from) {}

  /** That a version is in use from a day on. */
  record Decision(
      String id, String use, String instrument, String version, @Nullable LocalDate from) {}

  /** All versions, by scale and number. */
  @GetExchange
  List<Line> all();

  /** One version as a file. */
  @GetExchange("/{id}/{version}/file")
  ModelFile file(@PathVariable String id, @PathVariable String version);

  /** What is different from another version. */
  @GetExchange("/{id}/{version}/differences")
  List<Difference> differences(
      @PathVariable String id, @PathVariable String version, @RequestParam String against);

  /** Checks a version and saves nothing. */
  @PostExchange("/checks")
  Checked check(@RequestBody Draft draft);

  /** Saves a version for good. */
  @PutExchange("/{id}/{version}")
  ModelFile save(@PathVariable String id, @PathVariable String version, @RequestBody Draft draft);

  /** What is in use. */
  @GetExchange("/in-use")
  InUse inUse();

  /** Puts a version in use. */
  @PostExchange("/in-use")
  Use use(@RequestBody Decision decision);
}
