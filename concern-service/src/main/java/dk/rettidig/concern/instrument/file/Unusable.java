package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.Fault;
import dk.rettidig.concern.instrument.file.ModelReport.Place;
import dk.rettidig.concern.instrument.file.ModelReport.Reason;
import java.util.List;

/**
 * A file that cannot be used; caught where files are read one by one, so that others still load.
 */
final class Unusable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  Unusable(List<Reason> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  Unusable(String code, String pointer, Place place, String danish, String english) {
    this(List.of(new Reason(new Fault(code, pointer, danish, english), place)));
  }

  List<Reason> reasons() {
    return reasons;
  }
}
