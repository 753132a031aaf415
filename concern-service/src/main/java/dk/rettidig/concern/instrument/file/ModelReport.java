package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.About;
import dk.rettidig.concern.instrument.Fault;
import dk.rettidig.concern.instrument.InstrumentVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What became of every model file. */
@NamedInterface("file")
public record ModelReport(List<Loaded> loaded, List<Refused> refused) {

  public ModelReport {
    loaded = List.copyOf(loaded);
    refused = List.copyOf(refused);
  }

  /**
   * A file that is in use.
   *
   * @param instrument nothing for a choice of instruments
   * @param sha256 of its bytes in hex, to notice a version that was changed after its first use
   */
  @NamedInterface("file")
  public record Loaded(
      String file,
      @Nullable InstrumentVersion instrument,
      About.@Nullable Status status,
      String sha256) {}

  /** A file that is not in use, with every reason found. */
  @NamedInterface("file")
  public record Refused(String file, List<Reason> reasons) {

    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /** Why a file is refused, and where in it. */
  @NamedInterface("file")
  public record Reason(Fault fault, Place place) {

    @Override
    public String toString() {
      return "%d:%d %s %s: %s"
          .formatted(place.line(), place.column(), fault.pointer(), fault.code(), fault.danish());
    }
  }

  /** Line and column, both from 1; 0 when the reason is the file as a whole. */
  @NamedInterface("file")
  public record Place(int line, int column) {

    static final Place FILE = new Place(0, 0);
  }

  /** The files that are in use, shipped ones among them. */
  public List<String> inUse() {
    return loaded.stream().map(Loaded::file).toList();
  }

  /** One line per reason, for a log: file, line, column, pointer, code and reason in Danish. */
  public List<String> lines() {
    return refused.stream()
        .flatMap(file -> file.reasons().stream().map(reason -> file.file() + ":" + reason))
        .toList();
  }
}
