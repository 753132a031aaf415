package dk.rettidig.concern.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.instrument.About;
import dk.rettidig.concern.instrument.AgeBand;
import dk.rettidig.concern.instrument.AttentionClass;
import dk.rettidig.concern.instrument.Deadline;
import dk.rettidig.concern.instrument.Factor;
import dk.rettidig.concern.instrument.FactorKind;
import dk.rettidig.concern.instrument.GuideStep;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.instrument.NotifyNow;
import dk.rettidig.concern.instrument.Scale;
import dk.rettidig.concern.instrument.Source;
import dk.rettidig.concern.instrument.SourceMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedModelsTest {

  private static final LoadedModels SHIPPED = new ModelFiles().load();

  @Test
  void everyShippedFileLoads() throws IOException {
    assertThat(SHIPPED.report().lines()).isEmpty();
    assertThat(SHIPPED.report().loaded()).hasSize(ModelFiles.SHIPPED.size());
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/models"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ModelFiles.SHIPPED);
    }
  }

  @Test
  void theStandardIsTheFiveLevelScaleInFull() {
    Instrument bl5 = SHIPPED.catalogue().standardFor("school");

    assertThat(bl5.version()).isEqualTo(new InstrumentVersion("bl5", "1.0"));
    assertThat(bl5.about().status()).isEqualTo(About.Status.COMPLETE);
    assertThat(bl5.scale().levels())
        .extracting(Level::attention)
        .containsExactly(AttentionClass.values());
    assertThat(bl5.scale().levels())
        .allSatisfy(level -> assertThat(level.colour()).isNotNull())
        .allSatisfy(level -> assertThat(level.name()).isNotNull());
    assertThat(bl5.scale().dimensions())
        .extracting("code")
        .containsExactly("child", "parents", "environment");
    assertThat(bl5.ageBands())
        .extracting(AgeBand::code)
        .containsExactly("unborn", "0-11m", "1-2", "3-5", "6-9", "10-14", "15-17", "18-22");
  }

  @Test
  void theFiveLevelScaleHasIndicatorsForEachBandOfItsSources() {
    Instrument bl5 = SHIPPED.catalogue().standardFor("school");

    for (String band : List.of("unborn", "0-11m", "1-2", "3-5", "6-9", "10-14", "15-17")) {
      for (Level level : bl5.scale().levels()) {
        assertThat(bl5.indicators("child", band, level.code()))
            .as(band + " at " + level.code())
            .anyMatch(indicator -> band.equals(indicator.band()));
      }
    }
  }

  @Test
  void aDeadlineThatIsLawNamesTheLawAndOthersAreProposals() {
    Instrument bl5 = SHIPPED.catalogue().standardFor("school");
    List<GuideStep> five = bl5.guidePage("5").steps();

    assertThat(five)
        .filteredOn(step -> step.deadline().equals(new Deadline.Within(24, Deadline.Unit.HOURS)))
        .singleElement()
        .satisfies(step -> assertThat(step.law()).isEqualTo("barnets-lov.136"))
        .satisfies(step -> assertThat(step.mark()).isEqualTo(SourceMark.READ));
    assertThat(bl5.guidePage("3").steps()).extracting(GuideStep::mark).containsOnly(SourceMark.OWN);
  }

  @Test
  void morsoePlacesChildAndParentsApart() {
    Instrument morsoe = instrument("morsoe-trivselslineal");

    assertThat(morsoe.scale().overall()).isEqualTo(Scale.Overall.NONE);
    assertThat(morsoe.scale().dimensions()).extracting("code").containsExactly("child", "parents");
    assertThat(morsoe.about().status()).isEqualTo(About.Status.COMPLETE);
    assertThat(morsoe.progression()).isNotNull();
    assertThat(morsoe.factors()).extracting(Factor::kind).contains(FactorKind.values());
    assertThat(morsoe.scale().levels()).extracting(Level::colour).containsOnlyNulls();
  }

  @Test
  void skeletonsSayWhatIsKnownAndWhatIsNot() {
    assertThat(codes("svendborg-bekymringsbarometer")).containsExactly("1", "2", "3", "4", "5");
    assertThat(instrument("svendborg-bekymringsbarometer").scale().levels())
        .extracting(Level::name)
        .containsOnlyNulls();
    assertThat(codes("kloden-boernelineal")).containsExactly("1", "2", "3", "4a", "4b");
    assertThat(codes("vejle-bekymringstegn")).containsExactly("green", "yellow", "red");
    assertThat(instrument("middelfart-trivselsmaaling").settings().required()).isTrue();
    assertThat(instrument("koege-bekymringsbarometer").scale().levels())
        .extracting(Level::attention)
        .containsOnlyNulls();
    assertThat(SHIPPED.catalogue().all())
        .filteredOn(model -> model.about().status() == About.Status.SKELETON)
        .hasSize(7)
        .allSatisfy(model -> assertThat(model.about().unknown()).isNotEmpty());
  }

  @Test
  void theOtherFiveStepScalesStandOnTheSameEngine() {
    Instrument effect = instrument("effekttemaer");

    assertThat(effect.scale().dimensions()).hasSize(5);
    assertThat(effect.position(null, Map.of("health", "2", "leisure", "4"), null).dimensions())
        .hasSize(2);
    assertThat(codes("funktion5")).containsExactly("0", "1", "2", "3", "4");
    assertThat(instrument("funktion5").scale().overall()).isEqualTo(Scale.Overall.CHOSEN);
  }

  @Test
  void everyModelNamesItsSourceAndShowsTheDutyAtEveryLevel() {
    assertThat(SHIPPED.catalogue().all())
        .allSatisfy(model ->
            assertThat(model.about().sources()).extracting(Source::read).contains("2026-11"))
        .allSatisfy(model ->
            assertThat(codes(model.version().id()))
                .allSatisfy(code ->
                    assertThat(model.guidePage(code).notifyNow()).isEqualTo(NotifyNow.ALWAYS)));
  }

  @Test
  void everyShippedShadeCarriesReadableText() {
    assertThat(
            SHIPPED.catalogue().all().stream()
                .flatMap(model -> model.scale().levels().stream())
                .map(Level::colour)
                .filter(colour -> colour != null && colour.hex() != null))
        .hasSize(8)
        .allSatisfy(colour -> assertThat(colour.contrast()).isGreaterThanOrEqualTo(4.5));
  }

  private static Instrument instrument(String id) {
    return SHIPPED.catalogue().find(new InstrumentVersion(id, "1.0")).orElseThrow();
  }

  private static List<String> codes(String id) {
    return instrument(id).scale().levels().stream().map(Level::code).toList();
  }
}
