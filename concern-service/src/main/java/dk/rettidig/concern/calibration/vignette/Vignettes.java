package dk.rettidig.concern.calibration.vignette;

import dk.rettidig.concern.organisation.UnitKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** All vignettes, read once at start. */
@Component
public class Vignettes {

  private static final String SHIPPED = "/vignettes/vignettes.yaml";

  private final List<Vignette> all;

  /**
   * Reads those that are shipped.
   *
   * @throws BrokenVignettes when the file cannot be used
   */
  Vignettes() {
    try (InputStream in = Vignettes.class.getResourceAsStream(SHIPPED)) {
      this.all = VignetteFile.read(SHIPPED, Objects.requireNonNull(in, SHIPPED).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those for a kind of unit, in the order of the file. */
  public List<Vignette> of(UnitKind kind) {
    return all.stream().filter(one -> one.kinds().contains(kind)).toList();
  }

  /**
   * Those with these codes, in the order of the codes.
   *
   * @throws IllegalStateException when one is no longer there, which no file may do
   */
  public List<Vignette> named(List<String> codes) {
    return codes.stream().map(this::named).toList();
  }

  private Vignette named(String code) {
    return all.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a vignette was taken away: " + code));
  }
}
