package dk.rettidig.portal.service.concern.upkeep;

import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Fault;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The municipality's whole model as one file. */
@HttpExchange("/v1/municipal-model")
public interface MunicipalModelCalls {

  /** The file. */
  record Whole(String municipality, String file) {}

  /** The text of a file. */
  record Text(String file) {}

  /** A file that is taken, and from when what it names is in use. */
  record Take(String id, String file, @Nullable LocalDate from) {}

  /** Every fault, and the versions that are new here. */
  record WholeChecked(List<Fault> faults, List<Version> added) {}

  /** A version of a scale. */
  record Version(String id, String version) {}

  /** The whole model. */
  @GetExchange
  Whole whole();

  /** Checks a file and takes nothing. */
  @PostExchange("/checks")
  WholeChecked check(@RequestBody Text text);

  /** Takes a file, or nothing of it. */
  @PostExchange
  WholeChecked take(@RequestBody Take take);
}
