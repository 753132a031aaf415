package dk.rettidig.common.crypto;

import static dk.rettidig.common.crypto.KeyStoreServer.BOTH;
import static dk.rettidig.common.crypto.KeyStoreServer.FAABORG;
import static dk.rettidig.common.crypto.KeyStoreServer.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {

  private static final byte[] OWNER = "owner".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;

  @Test
  void refusesToStartWithoutAKeyAndNamesTheFileAndWhatToDo() {
    assertThatExceptionOfType(UnusableKey.class)
        .isThrownBy(() -> MasterKeys.read(temp, List.of(ODENSE)))
        .withMessageContaining(temp.resolve("461.key").toString())
        .withMessageContaining("Put it back from its backup");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void makesMissingKeysForTheOwnerOnlyWhenToldTo() throws IOException {
    Path folder = temp.resolve("keys");
    MasterKeys.readOrMake(folder, BOTH, _ -> true);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList())
          .containsExactlyInAnyOrder(folder.resolve("461.key"), folder.resolve("430.key"))
          .allSatisfy(file ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void neverReplacesAKeyThatIsThere() {
    byte[] wrapped = wrap(MasterKeys.readOrMake(temp, BOTH, _ -> true));

    MasterKeys again = MasterKeys.readOrMake(temp, BOTH, _ -> true);
    MasterKeys readOnly = MasterKeys.read(temp, BOTH);

    assertThat(again.of(ODENSE).unwrap(wrapped, OWNER).size()).isEqualTo(1);
    assertThat(readOnly.of(ODENSE).unwrap(wrapped, OWNER).size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "top-secret-bytes", "{\"primaryKeyId\":1,\"key\":[]}"})
  void refusesAFileThatHoldsNoKeyAndNeverReplacesOrQuotesIt(String content) throws IOException {
    Path file = Files.writeString(temp.resolve("461.key"), content);

    assertThatExceptionOfType(UnusableKey.class)
        .isThrownBy(() -> MasterKeys.readOrMake(temp, List.of(ODENSE), _ -> true))
        .withMessageContaining(file.toString())
        .withMessageNotContaining("secret")
        .withNoCause();
    assertThat(file).hasContent(content);
  }

  @Test
  void makesNoKeyWhereKeysWereWrappedByOneThatIsMissing() {
    assertThatExceptionOfType(UnusableKey.class)
        .isThrownBy(() -> MasterKeys.readOrMake(temp, BOTH, FAABORG::equals))
        .withMessageContaining("461")
        .withMessageContaining("Put it back from its backup");
    assertThat(temp.resolve("461.key")).doesNotExist();
  }

  @Test
  void refusesAFolderThatCannotBeMade() throws IOException {
    Path notAFolder = Files.writeString(temp.resolve("file"), "").resolve("keys");

    assertThatExceptionOfType(UnusableKey.class)
        .isThrownBy(() -> MasterKeys.readOrMake(notAFolder, List.of(ODENSE), _ -> true))
        .withMessageContaining("Choose a folder");
  }

  @Test
  void givesAllProcessesThatStartAtOnceTheSameKey() throws Exception {
    List<MasterKeys> all;
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      Callable<MasterKeys> start =
          () -> MasterKeys.readOrMake(temp.resolve("new"), BOTH, _ -> true);
      all =
          threads.invokeAll(IntStream.range(0, 16).mapToObj(_ -> start).toList()).stream()
              .map(Future::resultNow)
              .toList();
    }
    byte[] wrapped = wrap(all.getFirst());
    assertThat(all)
        .allSatisfy(keys -> assertThat(keys.of(ODENSE).unwrap(wrapped, OWNER).size()).isEqualTo(1));
  }

  @Test
  void givesEachMunicipalityAKeyOfItsOwn() {
    MasterKeys keys = MasterKeys.readOrMake(temp, BOTH, _ -> true);
    byte[] wrapped = wrap(keys);

    assertThatExceptionOfType(UnusableKey.class)
        .isThrownBy(() -> keys.of(FAABORG).unwrap(wrapped, OWNER))
        .withMessageContaining("430");
  }

  @Test
  void refusesAMunicipalityWhoseKeyWasNotLoaded() {
    MasterKeys keys = MasterKeys.readOrMake(temp, List.of(ODENSE), _ -> true);

    assertThatExceptionOfType(UnusableKey.class).isThrownBy(() -> keys.of(FAABORG));
  }

  @Test
  void showsNothingOfTheKeys() {
    MasterKeys keys = MasterKeys.readOrMake(temp, BOTH, _ -> true);
    KeysetHandle key = Tink.newKey(PredefinedAeadParameters.AES256_GCM);

    assertThat(keys).hasToString("MasterKeys[430, 461]");
    assertThat(new KeyStore.StoredKey.Live(key)).hasToString("Live[key not shown]");
    assertThat(keys.of(ODENSE)).hasToString("MasterKey[461]");
  }

  private static byte[] wrap(MasterKeys keys) {
    return keys.of(ODENSE).wrap(Tink.newKey(PredefinedAeadParameters.AES256_GCM), OWNER);
  }
}
