package dk.rettidig.portal.service.concern;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Who of those who work here is away, and who stands in. */
@HttpExchange("/v1/staff-absences")
public interface StaffAbsenceCalls {

  /** An absence; no cause is kept. */
  record Absence(
      String id,
      long version,
      String person,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String standIn) {}

  /** An absence as a form sends it. */
  record Report(
      String id,
      @Nullable String person,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String standIn) {}

  /** Who stands in. */
  record StandIn(@Nullable String standIn) {}

  /** The reader's own and those of the units that the reader leads, now and later. */
  @GetExchange
  List<Absence> own();

  /** Marks somebody as away. */
  @PostExchange
  Absence report(@RequestBody Report report);

  /** Says who stands in. */
  @PostExchange("/{id}/stand-in")
  Absence appoint(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestBody StandIn standIn);

  /** The person is back. */
  @PostExchange("/{id}/return")
  Absence back(@PathVariable String id, @RequestHeader("If-Match") String version);
}
