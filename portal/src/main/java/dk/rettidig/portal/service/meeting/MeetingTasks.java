package dk.rettidig.portal.service.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Decisions that the reader is responsible for. */
@HttpExchange("/v1")
public interface MeetingTasks {

  /**
   * A decision that is not carried out yet.
   *
   * @param withheld whether the reader stands outside its basis now: then neither child nor text
   * @param insteadOf who was responsible and works here no more
   */
  record Decision(
      String decision,
      @Nullable String child,
      @Nullable String unit,
      String kind,
      @Nullable String text,
      LocalDate due,
      boolean dutyIsPersonal,
      boolean withheld,
      @Nullable String insteadOf) {}

  /** By date. */
  @GetExchange("/tasks")
  List<Decision> own();

  /** It was carried out; again changes nothing. */
  @PostExchange("/decisions/{id}/completion")
  ResponseEntity<Void> complete(@PathVariable String id);
}
