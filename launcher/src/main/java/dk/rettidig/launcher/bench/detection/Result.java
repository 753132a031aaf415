package dk.rettidig.launcher.bench.detection;

/**
 * The figures of one rule, of all together, or of a comparison; shares in percent, times in months.
 *
 * @param turned how many children turned while they were observed
 * @param found of all of them
 * @param foundOfFollowed of those observed for a year or longer after their turning
 * @param foundWithinYear of the same, within that year
 * @param unneeded suggestions per 100 thriving children a year
 * @param after from the turning, by which half of the children were found
 * @param ahead of the concern at level 4 where there were both, median
 * @param both for how many that was
 * @param aheadAtLeast the same, where a child without such a concern counts as if it came on the
 *     last day
 * @param aheadOfThreshold of the single threshold, median where there were both
 */
record Result(
    long turned,
    double found,
    double foundOfFollowed,
    double foundWithinYear,
    double unneeded,
    double after,
    double ahead,
    long both,
    double aheadAtLeast,
    double aheadOfThreshold) {}
