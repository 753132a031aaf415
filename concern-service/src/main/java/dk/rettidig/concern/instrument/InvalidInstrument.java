package dk.rettidig.concern.instrument;

import java.util.List;

/** An instrument that cannot be, with every reason found. */
public final class InvalidInstrument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  InvalidInstrument(InstrumentVersion version, List<Fault> faults) {
    super(version + " cannot be: " + faults);
    this.faults = List.copyOf(faults);
  }

  /** All reasons, in the order of the model's parts; never empty. */
  public List<Fault> faults() {
    return faults;
  }
}
