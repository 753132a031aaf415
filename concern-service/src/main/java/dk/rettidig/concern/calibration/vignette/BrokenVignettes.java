package dk.rettidig.concern.calibration.vignette;

/** A file of vignettes cannot be used; the message names the file and the place. */
public final class BrokenVignettes extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenVignettes(String file, String place, String why) {
    super(file + ", " + place + ": " + why);
  }
}
