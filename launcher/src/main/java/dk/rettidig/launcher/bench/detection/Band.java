package dk.rettidig.launcher.bench.detection;

/** Age bands, as the results are told apart. */
enum Band {
  UNDER_3(0, "0-2", 3),
  UNDER_6(1, "3-5", 6),
  UNDER_10(2, "6-9", 10),
  UNDER_15(3, "10-14", 15),
  UNDER_18(4, "15-17", 18);

  private final int place;
  private final String label;
  private final int before;

  Band(int place, String label, int before) {
    this.place = place;
    this.label = label;
    this.before = before;
  }

  /**
   * The band of an age.
   *
   * @param age in years
   */
  static Band at(double age) {
    for (Band band : values()) {
      if (age < band.before) {
        return band;
      }
    }
    return UNDER_18;
  }

  /** Its place in a list of one number for each band, from 0. */
  int place() {
    return place;
  }

  String label() {
    return label;
  }
}
