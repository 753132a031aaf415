package dk.rettidig.common.crypto;

import static dk.rettidig.common.crypto.KeyStoreServer.FAABORG;
import static dk.rettidig.common.crypto.KeyStoreServer.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.UnknownMunicipality;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.common.testing.StillClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.BsonBinarySubType;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubjectKeysTest {

  private static final Subject CHILD = new Subject("child-1");
  private static final Subject SIBLING = new Subject("child-2");
  private static final Place NAME = new Place(ODENSE, CHILD, "child/1", "name");
  private static final byte[] TEXT = "Mathilde".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;
  private final KeyStoreServer server = new KeyStoreServer();
  private final StillClock clock = new StillClock();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void sixteenThreadsOnTwoInstancesMakeOneKey() throws Exception {
    List<FieldCipher> instances = List.of(new FieldCipher(instance()), new FieldCipher(instance()));
    for (int round = 0; round < 25; round++) {
      Place place = new Place(ODENSE, new Subject("child-" + round), "child/1", "name");
      List<byte[]> written = writeAtOnce(instances, place);

      FieldCipher third = new FieldCipher(instance());
      assertThat(written)
          .hasSize(16)
          .allSatisfy(ciphertext -> assertThat(third.decrypt(place, ciphertext)).isEqualTo(TEXT));
    }
    assertThat(server.documents(ODENSE).countDocuments()).isEqualTo(25);
  }

  @Test
  void aStoreWithOneKeyOrATombstoneIsNotEmpty() {
    assertThat(server.isEmpty(ODENSE)).isTrue();
    new FieldCipher(instance()).encrypt(NAME, TEXT);
    instance().destroy(FAABORG, CHILD);

    assertThat(server.isEmpty(ODENSE)).isFalse();
    assertThat(server.isEmpty(FAABORG)).isFalse();
  }

  private List<byte[]> writeAtOnce(List<FieldCipher> instances, Place place) throws Exception {
    CyclicBarrier start = new CyclicBarrier(16);
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      List<Callable<byte[]>> writers =
          IntStream.range(0, 16)
              .mapToObj(i ->
                  (Callable<byte[]>)
                      () -> {
                        start.await();
                        return instances.get(i % 2).encrypt(place, TEXT);
                      })
              .toList();
      return threads.invokeAll(writers).stream().map(Future::resultNow).toList();
    }
  }

  @Test
  void storesAWrappedKeyAndNothingElse() {
    new FieldCipher(instance()).encrypt(NAME, TEXT);

    Document stored = server.stored(ODENSE, CHILD);
    assertThat(stored.keySet()).containsExactlyInAnyOrder("_id", "wrapped", "created");
    assertThat(stored.get("created")).isEqualTo(Date.from(clock.instant()));
    assertThat(stored.get("wrapped", Binary.class).getType())
        .isEqualTo(BsonBinarySubType.BINARY.getValue());
  }

  @Test
  void keepsADecryptedKeyForLessThanSixtySeconds() {
    FieldCipher cipher = new FieldCipher(instance());
    byte[] ciphertext = cipher.encrypt(NAME, TEXT);
    server.documents(ODENSE).deleteOne(Filters.eq("child-1"));

    clock.advance(Duration.ofMillis(59_999));
    assertThat(cipher.decrypt(NAME, ciphertext)).isEqualTo(TEXT);

    clock.advance(Duration.ofMillis(1));
    assertThatExceptionOfType(Undecipherable.class)
        .isThrownBy(() -> cipher.decrypt(NAME, ciphertext));
  }

  @Test
  void makesNoKeyForReading() {
    FieldCipher cipher = new FieldCipher(instance());

    assertThatExceptionOfType(Undecipherable.class).isThrownBy(() -> cipher.decrypt(NAME, TEXT));
    assertThat(server.documents(ODENSE).countDocuments()).isZero();
  }

  @Test
  void passesOnThatTheKeyStoreFailsAndLeavesNothingHalfMade() {
    FieldCipher cipher = new FieldCipher(instance());
    server.refuse("insert");

    assertThatExceptionOfType(MongoException.class).isThrownBy(() -> cipher.encrypt(NAME, TEXT));
    assertThat(server.documents(ODENSE).countDocuments()).isZero();

    server.refuseNothing();
    byte[] ciphertext = cipher.encrypt(NAME, TEXT);
    assertThat(new FieldCipher(instance()).decrypt(NAME, ciphertext)).isEqualTo(TEXT);
  }

  @Test
  void passesOnThatTheKeyStoreIsDown() {
    KeyStore impatient =
        server.connect(KeyStoreServer.masterKeys(temp), clock, Duration.ofMillis(200));
    FieldCipher cipher = new FieldCipher(new SubjectKeys(impatient, clock));
    server.stop();

    assertThatExceptionOfType(MongoException.class).isThrownBy(() -> cipher.encrypt(NAME, TEXT));
  }

  @Test
  void refusesToReadOrWriteWithAnotherMasterKeyAndLeavesTheStoredKeyAlone() {
    byte[] ciphertext = new FieldCipher(instance()).encrypt(NAME, TEXT);
    Document before = server.stored(ODENSE, CHILD);
    FieldCipher cipher = new FieldCipher(server.subjectKeys(temp.resolve("other"), clock));

    assertThatExceptionOfType(UnusableKey.class).isThrownBy(() -> cipher.decrypt(NAME, ciphertext));
    assertThatExceptionOfType(UnusableKey.class).isThrownBy(() -> cipher.encrypt(NAME, TEXT));
    assertThat(server.stored(ODENSE, CHILD)).isEqualTo(before);
  }

  @Test
  void refusesAWrappedKeyThatWasCopiedToAnotherSubject() {
    FieldCipher cipher = new FieldCipher(instance());
    cipher.encrypt(NAME, TEXT);
    server.documents(ODENSE).insertOne(server.stored(ODENSE, CHILD).append("_id", SIBLING.id()));

    assertThatExceptionOfType(UnusableKey.class)
        .isThrownBy(() -> cipher.encrypt(new Place(ODENSE, SIBLING, "child/2", "name"), TEXT));
  }

  @Test
  void refusesARowWithoutAKey() {
    new FieldCipher(instance()).encrypt(NAME, TEXT);
    server.documents(ODENSE).updateOne(Filters.eq("child-1"), Updates.unset("wrapped"));

    assertThatExceptionOfType(UnusableKey.class)
        .isThrownBy(() -> new FieldCipher(instance()).encrypt(NAME, TEXT));
  }

  @Test
  void refusesTheIdThatIsReservedForTheLookupHash() {
    Subject reserved = new Subject("lookup-hash");
    SubjectKeys keys = instance();

    assertThatIllegalArgumentException().isThrownBy(() -> keys.destroy(ODENSE, reserved));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new FieldCipher(keys).encrypt(new Place(ODENSE, reserved, "r", "f"), TEXT));
  }

  @Test
  void refusesAMunicipalityThatIsNotServed() {
    Place elsewhere = new Place(new Municipality("101"), CHILD, "child/1", "name");

    assertThatExceptionOfType(UnknownMunicipality.class)
        .isThrownBy(() -> new FieldCipher(instance()).encrypt(elsewhere, TEXT));
  }

  private SubjectKeys instance() {
    return server.subjectKeys(temp, clock);
  }
}
