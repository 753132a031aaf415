package dk.rettidig.portal.child;

import dk.rettidig.portal.service.concern.ChildRecords.LinePoint;
import dk.rettidig.portal.service.concern.Scales.Level;
import dk.rettidig.portal.service.concern.Scales.Scale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A child's placements drawn over time: the better the higher. Joint ratings on one scale are
 * joined; a concern is a point of its own, and a new scale begins a new line.
 *
 * @param dots the earliest first
 * @param strokes polylines, as the points of an SVG polyline
 * @param changes where the ratings change to another scale
 * @param years where a year begins
 */
public record WellbeingLine(
    List<Dot> dots, List<String> strokes, List<Mark> changes, List<Mark> years) {

  /** Of the drawing, in its own units. */
  public static final int WIDTH = 760;

  /** Of the drawing, in its own units. */
  public static final int HEIGHT = 300;

  private static final int SIDE = 40;
  private static final int TOP = 40;
  private static final int BOTTOM = 250;

  /** One placement. */
  public record Dot(int x, int y, Level level, LinePoint point) {}

  /** A place on the line of time, with what is to be said there. */
  public record Mark(int x, String text) {}

  /** Every placement that has a level of what was asked for. */
  static WellbeingLine of(
      List<LinePoint> points, Map<String, Scale> scales, @Nullable String dimension) {
    List<LinePoint> shown =
        points.stream().filter(one -> level(one, scales, dimension).isPresent()).toList();
    if (shown.isEmpty()) {
      return new WellbeingLine(List.of(), List.of(), List.of(), List.of());
    }
    var time = new Time(shown.getFirst().on(), shown.getLast().on());
    List<Dot> dots =
        shown.stream()
            .map(point -> {
              Level level = level(point, scales, dimension).orElseThrow();
              return new Dot(time.x(point.on()), y(level, scales.get(key(point))), level, point);
            })
            .toList();
    List<Dot> ratings = dots.stream().filter(dot -> dot.point().concern() == null).toList();
    return new WellbeingLine(dots, strokes(ratings), changes(ratings, scales), time.years());
  }

  /** What can be chosen: the dimensions that any placement has, by code. */
  static SequencedMap<String, String> dimensions(
      List<LinePoint> points, Map<String, Scale> scales) {
    var found = new TreeMap<String, String>();
    for (LinePoint point : points) {
      Scale scale = scales.get(key(point));
      if (scale != null) {
        point.dimensions().keySet().forEach(code -> found.put(code, scale.part(code)));
      }
    }
    return found;
  }

  /** By what a point's scale is found. */
  static String key(LinePoint point) {
    return point.instrument() + "@" + point.version();
  }

  /** The whole, or the gravest dimension where no whole was chosen; or the one asked for. */
  private static Optional<Level> level(
      LinePoint point, Map<String, Scale> scales, @Nullable String dimension) {
    Scale scale = scales.get(key(point));
    if (scale == null) {
      return Optional.empty();
    }
    if (dimension != null) {
      return Optional.ofNullable(scale.level(point.dimensions().get(dimension)));
    }
    return Optional.ofNullable(scale.level(point.level()))
        .or(() ->
            point.dimensions().values().stream()
                .map(scale::level)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Level::ordinal)));
  }

  private static int y(Level level, @Nullable Scale scale) {
    int steps = scale == null ? 1 : Math.max(1, scale.levels().size() - 1);
    return TOP + (BOTTOM - TOP) * (level.ordinal() - 1) / steps;
  }

  private static List<String> strokes(List<Dot> ratings) {
    List<List<Dot>> runs = new ArrayList<>();
    for (Dot dot : ratings) {
      if (runs.isEmpty() || !sameScale(runs.getLast().getLast(), dot)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(dot);
    }
    return runs.stream()
        .filter(run -> run.size() > 1)
        .map(run ->
            run.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<Mark> changes(List<Dot> ratings, Map<String, Scale> scales) {
    return IntStream.range(1, ratings.size())
        .filter(i -> !sameScale(ratings.get(i - 1), ratings.get(i)))
        .mapToObj(i -> {
          Dot dot = ratings.get(i);
          int between = (ratings.get(i - 1).x() + dot.x()) / 2;
          Scale scale = scales.get(key(dot.point()));
          return new Mark(between, scale == null ? "" : scale.title());
        })
        .toList();
  }

  private static boolean sameScale(Dot one, Dot other) {
    return key(one.point()).equals(key(other.point()));
  }

  /** Days on the width of the drawing. */
  private record Time(LocalDate first, LocalDate last) {

    int x(LocalDate day) {
      long all = ChronoUnit.DAYS.between(first, last);
      long gone = ChronoUnit.DAYS.between(first, day);
      return all == 0 ? WIDTH / 2 : (int) (SIDE + (WIDTH - 2 * SIDE) * gone / all);
    }

    List<Mark> years() {
      return Stream.iterate(first.getYear() + 1, year -> year <= last.getYear(), year -> year + 1)
          .map(year -> new Mark(x(LocalDate.of(year, 1, 1)), String.valueOf(year)))
          .toList();
    }
  }
}
