package dk.rettidig.concern.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.rettidig.concern.instrument.PositionRefused.Why;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstrumentTest {

  private final Instrument instrument = new InstrumentFixture().build();

  @Test
  void oneMayNotifyNowAtEveryLevelWithNoneAndOnSuspicion() {
    Stream<BesideTheDuty> everything =
        Stream.concat(
            instrument.scale().levels().stream(),
            Stream.concat(
                instrument.scale().levels().stream().map(l -> instrument.guidePage(l.code())),
                Stream.of(
                    instrument.guide(),
                    instrument.guidePage(null),
                    instrument.guidePageOnSuspicion())));

    assertThat(everything)
        .hasSize(9)
        .allSatisfy(shown -> assertThat(shown.notifyNow()).isEqualTo(NotifyNow.ALWAYS));
    assertThat(NotifyNow.values()).containsExactly(NotifyNow.ALWAYS);
    assertThat(NotifyNow.ALWAYS.text().da()).contains("Du kan underrette nu, uanset niveau");
  }

  @Test
  void nothingAnswersWhetherToNotify() {
    Stream<Method> answers =
        Stream.of(
                Instrument.class,
                Level.class,
                AttentionClass.class,
                ActionGuide.class,
                GuidePage.class,
                GuideStep.class,
                Position.class,
                InstrumentCatalogue.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> method.getReturnType() == boolean.class)
            .filter(method -> method.getParameterCount() == 0);

    assertThat(answers).extracting(Method::getName).containsExactly("reachesTheFamily");
  }

  @Test
  void thePageOnSuspicionHoldsNoStepThatReachesTheFamily() {
    assertThat(instrument.guidePage("4a").steps()).anyMatch(GuideStep::reachesTheFamily);
    assertThat(instrument.guidePageOnSuspicion().steps())
        .isNotEmpty()
        .noneMatch(GuideStep::reachesTheFamily);
  }

  @Test
  void aPositionKeepsTheVersionAndTheSetting() {
    Position position = instrument.position("4a", Map.of("child", "4b"), "school");

    assertThat(position)
        .isEqualTo(
            new Position(
                new InstrumentVersion("example", "1.0"), "4a", Map.of("child", "4b"), "school"));
  }

  @Test
  void theGravestDimensionIsAHintAndNoAverage() {
    Position position = instrument.position("1", Map.of("child", "1", "parents", "4b"), null);

    assertThat(instrument.gravestDimension(position).map(Level::code)).contains("4b");
    assertThat(position.overall()).isEqualTo("1");
  }

  @Test
  void refusesAPositionThatTheInstrumentDoesNotKnow() {
    assertThat(why(instrument, null, Map.of(), null)).isEqualTo(Why.NOTHING_PLACED);
    assertThat(why(instrument, "4", Map.of(), null)).isEqualTo(Why.LEVEL_UNKNOWN);
    assertThat(why(instrument, null, Map.of("child", "9"), null)).isEqualTo(Why.LEVEL_UNKNOWN);
    assertThat(why(instrument, null, Map.of("pets", "1"), null)).isEqualTo(Why.DIMENSION_UNKNOWN);
    assertThat(why(instrument, "1", Map.of(), "moon")).isEqualTo(Why.SETTING_UNKNOWN);
  }

  @Test
  void refusesAPositionWithoutASettingWhereOneIsRequired() {
    InstrumentFixture fixture = new InstrumentFixture();
    fixture.settings = new Settings(true, fixture.settings.choices());

    assertThat(why(fixture.build(), "1", Map.of(), null)).isEqualTo(Why.SETTING_MISSING);
    assertThat(fixture.build().position("1", Map.of(), "school").setting()).isEqualTo("school");
  }

  @Test
  void refusesAPositionForTheWholeWhereTheDimensionsStandApart() {
    InstrumentFixture fixture = new InstrumentFixture();
    fixture.overall = Scale.Overall.NONE;
    Instrument apart = fixture.build();

    assertThat(why(apart, "1", Map.of("child", "1"), null))
        .isEqualTo(Why.NO_POSITION_FOR_THE_WHOLE);
    assertThat(apart.position(null, Map.of("child", "1", "parents", "4b"), null).dimensions())
        .containsEntry("parents", "4b");
  }

  @Test
  void findsTheIndicatorsOfAnAge() {
    assertThat(instrument.bandAt(71).map(AgeBand::code)).contains("0-5");
    assertThat(instrument.bandAt(72).map(AgeBand::code)).contains("6-9");
    assertThat(instrument.bandAt(120)).isEmpty();
    assertThat(instrument.indicators("child", "0-5", "1")).hasSize(1);
    assertThat(instrument.indicators("child", "6-9", "1")).isEmpty();
    assertThat(instrument.indicators("child", "6-9", "4a")).hasSize(1);
  }

  @Test
  void aLevelIsNamedByNumberAndWord() {
    Level numberOnly = instrument.scale().levels().get(1);
    Level named =
        new Level(
            "3", 3, new Text("Sårbar", "Vulnerable"), null, Shape.CIRCLE, null, SourceMark.OWN);

    assertThat(numberOnly.label(Locale.forLanguageTag("da"))).isEqualTo("Niveau 4a");
    assertThat(numberOnly.label(Locale.ENGLISH)).isEqualTo("Level 4a");
    assertThat(named.label(Locale.forLanguageTag("da"))).isEqualTo("3 Sårbar");
    assertThat(named.label(Locale.UK)).isEqualTo("3 Vulnerable");
  }

  @Test
  void theCatalogueFindsTheVeryVersionAndTheStandardOfAUnitKind() {
    InstrumentVersion version = instrument.version();
    InstrumentCatalogue catalogue =
        new InstrumentCatalogue(
            List.of(instrument), new InstrumentChoice(version, Map.of("daycare", version)));

    assertThat(catalogue.find(version)).contains(instrument);
    assertThat(catalogue.find(new InstrumentVersion("example", "1.1"))).isEmpty();
    assertThat(catalogue.standardFor("daycare")).isEqualTo(instrument);
    assertThat(catalogue.standardFor("school")).isEqualTo(instrument);
  }

  @Test
  void theCatalogueRefusesAChoiceItCannotKeepAndAVersionTwice() {
    InstrumentChoice kept = new InstrumentChoice(instrument.version(), Map.of());
    InstrumentChoice unknown =
        new InstrumentChoice(new InstrumentVersion("other", "1.0"), Map.of());

    assertThatThrownBy(() -> new InstrumentCatalogue(List.of(instrument), unknown))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new InstrumentCatalogue(List.of(instrument, instrument), kept))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Why why(
      Instrument on,
      @Nullable String overall,
      Map<String, String> dimensions,
      @Nullable String setting) {
    PositionRefused refused =
        catchThrowableOfType(
            PositionRefused.class, () -> on.position(overall, dimensions, setting));
    assertThat(refused).as("the position was accepted").isNotNull();
    return refused.why();
  }
}
