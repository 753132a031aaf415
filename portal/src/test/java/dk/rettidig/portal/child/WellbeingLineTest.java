package dk.rettidig.portal.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.portal.service.concern.ChildRecords.LinePoint;
import dk.rettidig.portal.service.concern.Scales.Level;
import dk.rettidig.portal.service.concern.Scales.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WellbeingLineTest {

  private static final Map<String, Scale> SCALES =
      Map.of("three@1.0", scale("three", 3), "five@1.0", scale("five", 5));

  @Test
  void drawsTheBetterHigherAndTheLaterFurtherRight() {
    var line = line(point("2025-03-01", "three", "1"), point("2026-03-01", "three", "3"));

    assertThat(line.dots().getFirst().y()).isLessThan(line.dots().getLast().y());
    assertThat(line.dots().getFirst().x()).isLessThan(line.dots().getLast().x());
    assertThat(line.strokes()).hasSize(1);
    assertThat(line.years()).extracting(WellbeingLine.Mark::text).containsExactly("2026");
  }

  @Test
  void theWorstOfAnyScaleLiesAtTheBottom() {
    var line = line(point("2025-03-01", "three", "3"), point("2026-03-01", "five", "5"));

    assertThat(line.dots().getFirst().y()).isEqualTo(line.dots().getLast().y());
  }

  @Test
  void aNewScaleBeginsANewLineAndIsMarked() {
    var line =
        line(
            point("2024-03-01", "three", "1"),
            point("2024-10-01", "three", "2"),
            point("2025-03-01", "five", "2"),
            point("2025-10-01", "five", "2"));

    assertThat(line.strokes()).hasSize(2);
    assertThat(line.changes()).extracting(WellbeingLine.Mark::text).containsExactly("five");
  }

  @Test
  void aConcernIsAPointOfItsOwnAndBreaksNoLine() {
    var line =
        line(
            point("2025-03-01", "three", "1"),
            new LinePoint(
                LocalDate.parse("2025-05-01"), "five", "1.0", "3", Map.of(), null, "concern-1"),
            point("2025-10-01", "three", "2"));

    assertThat(line.dots()).hasSize(3);
    assertThat(line.strokes()).hasSize(1);
    assertThat(line.changes()).isEmpty();
  }

  @Test
  void oneDimensionIsDrawnAloneAndWithoutAWholeTheGravestCounts() {
    var apart =
        new LinePoint(
            LocalDate.parse("2025-05-01"),
            "five",
            "1.0",
            null,
            Map.of("child", "2", "parents", "4"),
            null,
            null);

    assertThat(dot(apart, null).level().code()).isEqualTo("4");
    assertThat(dot(apart, "child").level().code()).isEqualTo("2");
    assertThat(WellbeingLine.of(List.of(apart), SCALES, "environment").dots()).isEmpty();
  }

  @Test
  void aScaleThatIsNotThereAnyMoreLeavesItsPointOut() {
    assertThat(line(point("2025-03-01", "gone", "1")).dots()).isEmpty();
  }

  private static WellbeingLine.Dot dot(LinePoint point, @Nullable String dimension) {
    return WellbeingLine.of(List.of(point), SCALES, dimension).dots().getFirst();
  }

  private static WellbeingLine line(LinePoint... points) {
    return WellbeingLine.of(List.of(points), SCALES, null);
  }

  private static LinePoint point(String on, String scale, String level) {
    return new LinePoint(LocalDate.parse(on), scale, "1.0", level, Map.of(), null, null);
  }

  private static Scale scale(String id, int levels) {
    List<Level> steps =
        IntStream.rangeClosed(1, levels)
            .mapToObj(i -> new Level(String.valueOf(i), i, "Niveau " + i, null, null, "CIRCLE"))
            .toList();
    return new Scale(id, "1.0", id, true, steps, List.of(), false, List.of(), List.of(), List.of());
  }
}
