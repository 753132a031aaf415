package dk.rettidig.portal.service.concern.upkeep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Imports of the organisation, the children and their absence; sending a file again changes
 * nothing.
 */
@HttpExchange("/v1/imports")
public interface ImportCalls {

  /** The texts of the files; those that are null are not touched. */
  record Organisation(
      @Nullable String units,
      @Nullable String groups,
      @Nullable String people,
      @Nullable String assignments) {}

  /** The text of the file. */
  record Children(String children) {}

  /** The text of the file of pupils' absence. */
  record Absence(String absence) {}

  /** What became of the files. */
  record Answer(List<Report> files) {}

  /** What became of one file. */
  record Report(
      String file, int rows, int created, int changed, int unchanged, List<Refused> refused) {}

  /** A row that was refused: never its value. */
  record Refused(long line, String field, String message) {}

  /** Takes the organisation. */
  @PostExchange("/organisation")
  Answer organisation(@RequestBody Organisation files);

  /** Takes the children. */
  @PostExchange("/children")
  Answer children(@RequestBody Children file);

  /** Takes pupils' absence. */
  @PostExchange("/absence")
  Answer absence(@RequestBody Absence file);
}
