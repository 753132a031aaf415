package dk.rettidig.concern.instrument;

import static dk.rettidig.concern.instrument.InstrumentFixture.at;
import static dk.rettidig.concern.instrument.InstrumentFixture.band;
import static dk.rettidig.concern.instrument.InstrumentFixture.indicator;
import static dk.rettidig.concern.instrument.InstrumentFixture.level;
import static dk.rettidig.concern.instrument.InstrumentFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.instrument.Difference.Aspect;
import dk.rettidig.concern.instrument.Difference.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  @Test
  void theSameModelHasNone() {
    assertThat(between(_ -> {})).isEmpty();
  }

  @Test
  void aLevelIsAddedRemovedRenamedColouredAndShaped() {
    assertThat(
            between(now -> {
              now.skeleton();
              now.levels =
                  new ArrayList<>(
                      List.of(
                          green(),
                          level("3", 2, Shape.SQUARE, null),
                          level("4b", 3, Shape.DIAMOND, null)));
            }))
        .contains(
            new Difference(Part.LEVEL, "4a", Aspect.REMOVED, text("4a"), null),
            new Difference(Part.LEVEL, "3", Aspect.ADDED, null, text("3")),
            new Difference(Part.LEVEL, "1", Aspect.WORDS, null, text("I trivsel")),
            new Difference(Part.LEVEL, "1", Aspect.COLOUR, null, text("green #2E7D32")),
            new Difference(Part.LEVEL, "1", Aspect.ATTENTION, text("NONE"), null),
            new Difference(Part.LEVEL, "4b", Aspect.SHAPE, text("OCTAGON"), text("DIAMOND")));
  }

  @Test
  void anIndicatorIsMovedToAnotherDimensionAgeAndLevel() {
    assertThat(
            between(now ->
                now.indicators =
                    List.of(
                        indicator("plays", "parents", null, "1", "4a"),
                        now.indicators.get(1),
                        now.indicators.get(2))))
        .containsExactly(
            new Difference(
                Part.INDICATOR, "plays", Aspect.DIMENSION, text("child"), text("parents")),
            new Difference(Part.INDICATOR, "plays", Aspect.AGE_BAND, text("0-5"), null),
            new Difference(Part.INDICATOR, "plays", Aspect.LEVELS, text("1"), text("1, 4a")));
  }

  @Test
  void aStepIsMovedToAnotherLevelGivenToAnotherAndPostponed() {
    GuideStep later =
        new GuideStep(
            "talk",
            Party.UNIT_LEADER,
            List.of(),
            new Text("Tal sammen.", null),
            null,
            new Deadline.Within(10, Deadline.Unit.WORKING_DAYS),
            null,
            null,
            SourceMark.OWN);
    assertThat(
            between(now ->
                now.guideLevels =
                    List.of(
                        now.guideLevels.get(0),
                        at("4b", step("call", Party.AUTHOR, "Ring nu.", Party.INTAKE), later))))
        .contains(
            new Difference(Part.STEP, "talk", Aspect.LEVEL, text("4a"), text("4b")),
            new Difference(Part.STEP, "talk", Aspect.WHO, text("AUTHOR"), text("UNIT_LEADER")),
            new Difference(Part.STEP, "talk", Aspect.INVOLVED, text("GUARDIANS"), null),
            new Difference(
                Part.STEP, "talk", Aspect.DEADLINE, text("same-hour"), text("10 working-days")));
  }

  @Test
  void aTranslationIsADifferenceOfItsOwn() {
    assertThat(
            between(now ->
                now.factors =
                    List.of(
                        new Factor(
                            "friend",
                            FactorKind.PROTECTIVE,
                            new Text("En ven", "A friend"),
                            SourceMark.OWN))))
        .containsExactly(
            new Difference(Part.FACTOR, "friend", Aspect.ENGLISH, null, text("A friend")));
  }

  @Test
  void agesAndOrderAreSeen() {
    assertThat(
            between(now ->
                now.bands =
                    List.of(band("unborn", null, null), band("0-5", 0, 84), band("6-9", 84, 120))))
        .contains(new Difference(Part.AGE_BAND, "0-5", Aspect.AGES, text("0-72"), text("0-84")));
    assertThat(between(now -> now.dimensions = now.dimensions.reversed()))
        .containsExactly(
            new Difference(
                Part.DIMENSION, "", Aspect.ORDER, text("child, parents"), text("parents, child")));
  }

  /** Whatever makes two models unequal is named. */
  @Test
  void nothingThatIsDifferentGoesUnnamed() {
    List<Consumer<InstrumentFixture>> changes =
        List.of(
            InstrumentFixture::skeleton,
            now -> now.status = About.Status.COMPLETE,
            now -> now.unknown = List.of(new Text("Noget.", null)),
            now -> now.sources = List.of(new Source("Andet", null, "2026-11", SourceMark.OWN)),
            now -> now.overall = Scale.Overall.NONE,
            now -> now.settings = new Settings(true, now.settings.choices()),
            now -> now.settings = new Settings(false, List.of()),
            now -> now.factors = List.of(),
            now -> now.onSuspicion = now.onSuspicion.reversed(),
            now -> now.onSuspicion = List.of(step("other", Party.AUTHOR, "Ring.", Party.INTAKE)));
    for (Consumer<InstrumentFixture> change : changes) {
      Instrument after = changed(change);
      assertThat(Differences.between(before().build(), after).isEmpty())
          .isEqualTo(after.equals(before().build()));
    }
  }

  private static List<Difference> between(Consumer<InstrumentFixture> change) {
    return Differences.between(before().build(), changed(change));
  }

  private static Instrument changed(Consumer<InstrumentFixture> change) {
    InstrumentFixture now = before();
    change.accept(now);
    return now.build();
  }

  /** A skeleton with everything in it, so that a change need not keep it complete. */
  private static InstrumentFixture before() {
    var model = new InstrumentFixture();
    model.status = About.Status.SKELETON;
    model.unknown = List.of(new Text("Resten er ikke kendt.", null));
    return model;
  }

  private static Level green() {
    return new Level(
        "1",
        1,
        new Text("I trivsel", null),
        new Colour("green", "#2E7D32"),
        Shape.CIRCLE,
        null,
        SourceMark.OWN);
  }

  private static Text text(String words) {
    return new Text(words, null);
  }
}
