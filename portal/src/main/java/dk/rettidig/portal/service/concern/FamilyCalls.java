package dk.rettidig.portal.service.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** A family's own baton logs. */
@HttpExchange("/v1/family/baton-logs")
public interface FamilyCalls {

  /** What the family writes; {@code about} the entry that a correction is about. */
  record Words(
      String id,
      @Nullable String kind,
      @Nullable String words,
      @Nullable String about,
      @Nullable Integer number) {}

  /** Those of which something was released to the reader. */
  @GetExchange
  List<FamilyLog> own();

  /** What was released to the reader. */
  @GetExchange("/{id}")
  FamilyLog one(@PathVariable String id);

  /** Takes what the family writes. */
  @PostExchange("/{id}/words")
  void write(@PathVariable String id, @RequestBody Words words);
}
