package dk.rettidig.concern.approval;

import dk.rettidig.common.municipality.Municipality;
import java.time.LocalDate;
import java.util.List;

/** Names rules that a municipality may switch on; each part of the service that has some is one. */
public interface RuleSource {

  /** The rules as they would read a municipality's children on the day. */
  List<Offered> rules(Municipality municipality, LocalDate day);

  /**
   * A rule and whether it has anything to read.
   *
   * @param fed whether everything that it reads is kept in this installation
   */
  record Offered(NamedRule rule, boolean fed) {}
}
