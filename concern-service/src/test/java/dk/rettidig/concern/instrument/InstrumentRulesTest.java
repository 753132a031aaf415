package dk.rettidig.concern.instrument;

import static dk.rettidig.concern.instrument.InstrumentFixture.at;
import static dk.rettidig.concern.instrument.InstrumentFixture.band;
import static dk.rettidig.concern.instrument.InstrumentFixture.indicator;
import static dk.rettidig.concern.instrument.InstrumentFixture.level;
import static dk.rettidig.concern.instrument.InstrumentFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentRulesTest {

  private static final List<Shape> SHAPES = List.copyOf(EnumSet.allOf(Shape.class));

  @Test
  void acceptsAWholeInstrumentAndASkeleton() {
    assertThatCode(() -> new InstrumentFixture().build()).doesNotThrowAnyException();
    assertThatCode(() -> new InstrumentFixture().skeleton().build()).doesNotThrowAnyException();
  }

  static List<Arguments> broken() {
    List<Arguments> cases = new ArrayList<>();
    cases.addAll(brokenLevels());
    cases.addAll(brokenBandsAndIndicators());
    cases.addAll(brokenGuides());
    cases.addAll(brokenPromises());
    return cases;
  }

  private static List<Arguments> brokenLevels() {
    return List.of(
        of("level-code-twice", "/levels/1/code", f -> set(f, 1, "1", 2, Shape.SQUARE)),
        of("level-ordinal-twice", "/levels/1/ordinal", f -> set(f, 1, "4a", 1, Shape.SQUARE)),
        of("level-ordinal-gap", "/levels/2/ordinal", f -> set(f, 2, "4b", 4, Shape.OCTAGON)),
        of("level-ordinal-gap", "/levels/0/ordinal", f -> set(f, 0, "1", 0, Shape.CIRCLE)),
        of("level-shape-twice", "/levels/1/shape", f -> set(f, 1, "4a", 2, Shape.CIRCLE)),
        of(
            "level-without-label",
            "/levels/2/name",
            f -> set(f.skeleton(), 2, "red", 3, Shape.OCTAGON)),
        of(
            "level-attention-falls",
            "/levels/2/attention",
            f -> f.levels.set(2, level("4b", 3, Shape.OCTAGON, AttentionClass.NONE))),
        of("dimension-code-twice", "/dimensions/1/code", f -> f.dimensions = twice(f.dimensions)),
        of(
            "dimension-missing",
            "/dimensions",
            f -> {
              f.skeleton();
              f.dimensions = List.of();
              f.overall = Scale.Overall.NONE;
            }));
  }

  private static List<Arguments> brokenBandsAndIndicators() {
    return List.of(
        of(
            "age-band-code-twice",
            "/ageBands/2/code",
            f -> f.bands = List.of(f.bands.get(0), f.bands.get(1), band("0-5", 72, 80))),
        of("age-band-empty", "/ageBands/0/toMonth", f -> f.bands = List.of(band("0-5", 9, 9))),
        of(
            "age-band-joint",
            "/ageBands/1",
            f -> f.bands = List.of(band("0-5", 0, 72), band("6-9", 71, 120))),
        of(
            "age-band-joint",
            "/ageBands/1",
            f -> f.bands = List.of(band("0-5", 0, 72), band("6-9", 73, 120))),
        of("setting-missing", "/settings/choices", f -> f.settings = new Settings(true, List.of())),
        of(
            "setting-code-twice",
            "/settings/choices/1/code",
            f -> f.settings = new Settings(false, twice(f.settings.choices()))),
        of("factor-code-twice", "/factors/1/code", f -> f.factors = twice(f.factors)),
        of("indicator-code-twice", "/indicators/1/code", f -> f.indicators = twice(f.indicators)),
        indicatorCase("dimension-unknown", "/dimension", indicator("x", "school", null, "1")),
        indicatorCase("band-unknown", "/band", indicator("x", "child", "7-8", "1")),
        indicatorCase("level-unknown", "/levels/1", indicator("x", "child", null, "1", "4")),
        indicatorCase("level-twice", "/levels/1", indicator("x", "child", null, "1", "1")),
        indicatorCase("without-level", "/levels", indicator("x", "child", null)));
  }

  private static List<Arguments> brokenGuides() {
    String steps = "/guide/levels/3/steps/0";
    return List.of(
        guideCase("guide-level-unknown", "/guide/levels/3/level", at("4")),
        guideCase("guide-level-twice", "/guide/levels/3/level", at("1")),
        guideCase("step-code-twice", steps + "/code", at("1", step("talk", Party.AUTHOR, "Tal."))),
        guideCase("step-actor-cannot-act", steps + "/who", at("1", step("x", Party.CHILD, "Tal."))),
        suspicionCase(step("x", Party.AUTHOR, "Tal med mor.", Party.GUARDIANS)),
        suspicionCase(step("x", Party.AUTHOR, "Spørg barnet.", Party.CHILD)));
  }

  private static List<Arguments> brokenPromises() {
    return List.of(
        of("source-missing", "/sources", f -> f.sources = List.of()),
        of("skeleton-without-unknown", "/unknown", f -> f.skeleton().unknown = List.of()),
        of(
            "complete-without-attention",
            "/levels/0",
            f -> f.levels.set(0, level("1", 1, Shape.CIRCLE, null))),
        of(
            "complete-without-indicator",
            "/dimensions/0",
            f -> f.indicators = f.indicators.subList(1, 3)),
        of(
            "complete-without-step",
            "/guide/levels",
            f -> f.guideLevels = f.guideLevels.subList(0, 2)),
        of("complete-without-suspicion", "/guide/onSuspicion", f -> f.onSuspicion = List.of()));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("broken")
  void refusesByNameAndPlace(String code, String pointer, Consumer<InstrumentFixture> breaking) {
    InstrumentFixture fixture = new InstrumentFixture();
    breaking.accept(fixture);

    assertThat(faults(fixture))
        .extracting(Fault::code, Fault::pointer)
        .contains(tuple(code, pointer));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 8})
  void refusesFewerThanThreeAndMoreThanSevenLevels(int count) {
    InstrumentFixture fixture = new InstrumentFixture().skeleton();
    fixture.levels = numbered(count);

    assertThat(faults(fixture)).extracting(Fault::code).contains("level-count");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 7})
  void acceptsThreeToSevenLevels(int count) {
    InstrumentFixture fixture = new InstrumentFixture().skeleton();
    fixture.levels = numbered(count);

    assertThat(fixture.build().scale().levels()).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Du skal ikke underrette endnu.",
        "Vent med at underrette til mødet.",
        "Undlad at underrette.",
        "Underret først, når lederen siger ja."
      })
  void refusesAStepThatTalksSomebodyOutOfNotifying(String words) {
    InstrumentFixture fixture = new InstrumentFixture();
    fixture.onSuspicion = List.of(step("x", Party.AUTHOR, words));

    assertThat(faults(fixture)).extracting(Fault::code).contains("step-discourages-notifying");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Underret nu.", "Vent ikke på et møde.", "Forældre skal ikke underrettes."})
  void acceptsAStepThatUrgesToNotify(String words) {
    InstrumentFixture fixture = new InstrumentFixture();
    fixture.onSuspicion = List.of(step("x", Party.AUTHOR, words));

    assertThatCode(fixture::build).doesNotThrowAnyException();
  }

  private static List<Fault> faults(InstrumentFixture fixture) {
    InvalidInstrument refused = catchThrowableOfType(InvalidInstrument.class, fixture::build);
    assertThat(refused).as("the instrument was accepted").isNotNull();
    return refused.faults();
  }

  private static Arguments of(String code, String pointer, Consumer<InstrumentFixture> breaking) {
    return Arguments.of(code, pointer, breaking);
  }

  private static Arguments indicatorCase(String code, String place, Indicator broken) {
    return of(
        "indicator-" + code,
        "/indicators/3" + place,
        f -> f.indicators = plus(f.indicators, broken));
  }

  private static Arguments guideCase(String code, String pointer, ActionGuide.LevelSteps broken) {
    return of(code, pointer, f -> f.guideLevels = plus(f.guideLevels, broken));
  }

  private static Arguments suspicionCase(GuideStep broken) {
    return of(
        "suspicion-step-reaches-family",
        "/guide/onSuspicion/1",
        f -> f.onSuspicion = plus(f.onSuspicion, broken));
  }

  private static void set(InstrumentFixture f, int at, String code, int ordinal, Shape shape) {
    AttentionClass attention = f.levels.get(at).attention();
    f.levels.set(at, level(code, ordinal, shape, attention));
  }

  private static List<Level> numbered(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> level("" + i, i, SHAPES.get((i - 1) % 7), null))
        .toList();
  }

  private static <T> List<T> twice(List<T> list) {
    return List.of(list.getFirst(), list.getFirst());
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
