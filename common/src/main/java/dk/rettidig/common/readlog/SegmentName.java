package dk.rettidig.common.readlog;

/**
 * The name of a segment, {@code <instance>.<number>}: a running instance numbers the segments that
 * it begins, so that it can be seen which one a failed write has left behind.
 *
 * @param instance random, of one running instance and municipality
 * @param number from 1; 0 where a name has another form
 */
record SegmentName(String instance, int number) {

  static SegmentName read(String segment) {
    int dot = segment.lastIndexOf('.');
    try {
      return new SegmentName(
          segment.substring(0, Math.max(dot, 0)), Integer.parseInt(segment.substring(dot + 1)));
    } catch (NumberFormatException otherForm) {
      return new SegmentName(segment, 0);
    }
  }

  SegmentName next() {
    return new SegmentName(instance, number + 1);
  }

  @Override
  public String toString() {
    return "%s.%05d".formatted(instance, number);
  }
}
