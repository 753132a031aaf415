package dk.rettidig.concern.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.instrument.About;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.file.ModelReport.Loaded;
import dk.rettidig.concern.instrument.file.ModelReport.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {

  private static final ModelFiles MODELS = new ModelFiles();
  private static final InstrumentVersion EXAMPLE = new InstrumentVersion("example-scale", "1.0");

  @TempDir Path folder;

  @Test
  void aMunicipalityAddsItsOwnFile() throws IOException {
    write("own.yaml", Example.instrument());

    LoadedModels models = MODELS.load(folder);

    assertThat(models.report().refused()).isEmpty();
    assertThat(models.catalogue().find(EXAMPLE)).isPresent();
    assertThat(models.report().loaded())
        .last()
        .isEqualTo(
            new Loaded(
                folder.resolve("own.yaml").toString(),
                EXAMPLE,
                About.Status.COMPLETE,
                models.report().loaded().getLast().sha256()));
    assertThat(models.report().loaded()).extracting(Loaded::sha256).doesNotHaveDuplicates();
  }

  @Test
  void aBrokenFileIsRefusedAndTheOthersStillLoad() throws IOException {
    write("a-broken.yaml", Example.instrument().replace("octagon", "circle"));
    write("b-garbage.yml", "a: [");
    write("c-good.yaml", Example.instrument());

    LoadedModels models = MODELS.load(folder);

    assertThat(models.catalogue().find(EXAMPLE)).isPresent();
    assertThat(models.catalogue().all()).hasSize(ModelFiles.SHIPPED.size() + 1);
    assertThat(refusedCodes(models)).containsExactly("level-shape-twice", "yaml-syntax");
    assertThat(models.report().lines())
        .first()
        .asString()
        .startsWith(folder.resolve("a-broken.yaml") + ":15:48 /levels/2/shape level-shape-twice");
  }

  @Test
  void theSameVersionWithOtherContentIsRefused() throws IOException {
    write("a.yaml", Example.instrument());
    write("b.yaml", Example.instrument().replace("Eksempel Kommune", "En anden"));

    LoadedModels models = MODELS.load(folder);

    assertThat(models.catalogue().find(EXAMPLE))
        .hasValueSatisfying(
            model -> assertThat(model.about().publisher()).isEqualTo("Eksempel Kommune"));
    assertThat(models.report().refused())
        .extracting(Refused::file)
        .containsExactly(folder.resolve("b.yaml").toString());
    assertThat(refusedCodes(models)).containsExactly("version-taken");
    assertThat(models.report().refused().getFirst().reasons().getFirst().place())
        .isEqualTo(new ModelReport.Place(4, 1));
  }

  @Test
  void aMunicipalityCannotReplaceAShippedVersion() throws IOException {
    write("own.yaml", Example.instrument().replace("id: example-scale", "id: bl5"));

    assertThat(refusedCodes(MODELS.load(folder))).containsExactly("version-taken");
  }

  @Test
  void equalFilesAreOneModelAndANewVersionStandsBesideTheOld() throws IOException {
    write("a.yaml", Example.instrument());
    write("b.yaml", Example.instrument());
    write("c.yaml", Example.instrument().replaceFirst("version: \"1.0\"", "version: \"1.1\""));

    LoadedModels models = MODELS.load(folder);

    assertThat(models.report().refused()).isEmpty();
    assertThat(models.catalogue().all())
        .filteredOn(model -> model.version().id().equals("example-scale"))
        .extracting(model -> model.version().version())
        .containsExactly("1.0", "1.1");
  }

  @Test
  void theMunicipalityChoosesItsStandardPerUnitKind() throws IOException {
    write("choice.yaml", Example.choice());

    LoadedModels models = MODELS.load(folder);

    assertThat(models.report().refused()).isEmpty();
    assertThat(models.catalogue().standardFor("daycare").version().id())
        .isEqualTo("morsoe-trivselslineal");
    assertThat(models.catalogue().standardFor("school").version().id()).isEqualTo("bl5");
  }

  @Test
  void aChoiceMayNameAFileThatIsReadAfterIt() throws IOException {
    write("a-choice.yaml", Example.choice().replace("id: bl5", "id: example-scale"));
    write("b.yaml", Example.instrument());

    assertThat(MODELS.load(folder).catalogue().standardFor("school").version()).isEqualTo(EXAMPLE);
  }

  @Test
  void aChoiceThatNamesAnUnknownScaleIsRefusedAndTheShippedStandardHolds() throws IOException {
    write("choice.yaml", Example.choice().replace("id: morsoe-trivselslineal", "id: no-such"));

    LoadedModels models = MODELS.load(folder);

    assertThat(refusedCodes(models)).containsExactly("choice-unknown");
    assertThat(models.report().refused().getFirst().reasons().getFirst().place().line())
        .isEqualTo(5);
    assertThat(models.catalogue().standardFor("daycare").version().id()).isEqualTo("bl5");
  }

  @Test
  void aSecondChoiceIsRefused() throws IOException {
    write("a.yaml", Example.choice());
    write("b.yaml", Example.choice());

    assertThat(refusedCodes(MODELS.load(folder))).containsExactly("choice-twice");
  }

  @Test
  void aFolderThatIsNotThereIsNamedAndTheShippedModelsLoad() {
    LoadedModels models = MODELS.load(folder.resolve("nowhere"));

    assertThat(refusedCodes(models)).containsExactly("file-unreadable");
    assertThat(models.catalogue().all()).hasSize(ModelFiles.SHIPPED.size());
  }

  @Test
  void aLinkThatLeadsOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
    Path outside = Files.writeString(elsewhere.resolve("secret.yaml"), Example.instrument());
    Files.createSymbolicLink(folder.resolve("link.yaml"), outside);
    Files.createDirectory(folder.resolve("folder.yaml"));

    LoadedModels models = MODELS.load(folder);

    assertThat(refusedCodes(models)).containsExactly("file-unreadable", "file-unreadable");
    assertThat(models.catalogue().find(EXAMPLE)).isEmpty();
  }

  @Test
  void otherFilesOfTheFolderAreLeftAlone() throws IOException {
    write("readme.txt", "words");
    write(".hidden.yaml", "words: [");

    assertThat(MODELS.load(folder).report().refused()).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static List<String> refusedCodes(LoadedModels models) {
    return models.report().refused().stream()
        .flatMap(file -> file.reasons().stream())
        .map(reason -> reason.fault().code())
        .toList();
  }
}
