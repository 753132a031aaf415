package dk.rettidig.common.crypto;

import static dk.rettidig.common.crypto.KeyStoreServer.FAABORG;
import static dk.rettidig.common.crypto.KeyStoreServer.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.common.testing.StillClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {

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
  void refusesAnErasedSubjectAtOnceOnThisInstanceAndForGood() {
    SubjectKeys keys = instance();
    FieldCipher cipher = new FieldCipher(keys);
    byte[] ciphertext = cipher.encrypt(NAME, TEXT);

    keys.destroy(ODENSE, CHILD);

    assertErased(cipher, ciphertext);
    assertErased(new FieldCipher(instance()), ciphertext);
    assertThat(server.stored(ODENSE, CHILD).keySet()).containsExactlyInAnyOrder("_id", "destroyed");
  }

  @Test
  void erasureReachesOtherInstancesWithinSixtySeconds() {
    FieldCipher elsewhere = new FieldCipher(instance());
    byte[] ciphertext = elsewhere.encrypt(NAME, TEXT);

    instance().destroy(ODENSE, CHILD);
    clock.advance(Duration.ofSeconds(60));

    assertErased(elsewhere, ciphertext);
  }

  @Test
  void erasesOnlyTheOneSubjectInTheOneMunicipality() {
    SubjectKeys keys = instance();
    FieldCipher cipher = new FieldCipher(keys);
    Place sibling = new Place(ODENSE, SIBLING, "child/2", "name");
    Place sameIdElsewhere = new Place(FAABORG, CHILD, "child/1", "name");
    byte[] ofSibling = cipher.encrypt(sibling, TEXT);
    byte[] ofOther = cipher.encrypt(sameIdElsewhere, TEXT);

    keys.destroy(ODENSE, CHILD);

    assertThat(cipher.decrypt(sibling, ofSibling)).isEqualTo(TEXT);
    assertThat(cipher.decrypt(sameIdElsewhere, ofOther)).isEqualTo(TEXT);
  }

  @Test
  void leavesATombstoneForASubjectThatHadNoKeyAndKeepsTheFirstOne() {
    SubjectKeys keys = instance();
    keys.destroy(ODENSE, CHILD);
    Object erased = server.stored(ODENSE, CHILD).get("destroyed");

    clock.advance(Duration.ofDays(1));
    keys.destroy(ODENSE, CHILD);

    assertErased(new FieldCipher(keys), TEXT);
    assertThat(server.stored(ODENSE, CHILD).get("destroyed")).isEqualTo(erased);
  }

  @Test
  void destroysAKeyThatTheMasterKeyCannotUnwrap() {
    new FieldCipher(instance()).encrypt(NAME, TEXT);

    server.subjectKeys(temp.resolve("other"), clock).destroy(ODENSE, CHILD);

    assertErased(new FieldCipher(instance()), TEXT);
  }

  @Test
  void sixteenThreadsMayDestroyAtOnceWhileOthersWrite() throws Exception {
    CyclicBarrier start = new CyclicBarrier(16);
    SubjectKeys keys = instance();
    FieldCipher cipher = new FieldCipher(instance());
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      List<Callable<Boolean>> tasks =
          IntStream.range(0, 16).mapToObj(i -> destroyOrWrite(start, i, keys, cipher)).toList();
      assertThat(threads.invokeAll(tasks)).extracting(Future::state).containsOnly(State.SUCCESS);
    }

    assertErased(new FieldCipher(instance()), TEXT);
    assertThat(server.documents(ODENSE).countDocuments()).isEqualTo(1);
  }

  private static Callable<Boolean> destroyOrWrite(
      CyclicBarrier start, int number, SubjectKeys keys, FieldCipher cipher) {
    return () -> {
      start.await();
      if (number % 2 == 0) {
        keys.destroy(ODENSE, CHILD);
        return true;
      }
      try {
        return cipher.encrypt(NAME, TEXT).length > 0;
      } catch (SubjectErased _) {
        return false;
      }
    };
  }

  @Test
  void dropsTheDecryptedKeyEvenWhenTheStoreDidNotConfirmItsDestruction() {
    SubjectKeys keys = instance();
    FieldCipher cipher = new FieldCipher(keys);
    byte[] ciphertext = cipher.encrypt(NAME, TEXT);
    server.refuse("update");

    assertThatExceptionOfType(MongoException.class).isThrownBy(() -> keys.destroy(ODENSE, CHILD));

    server.refuse("find");
    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(() -> cipher.decrypt(NAME, ciphertext));
  }

  private SubjectKeys instance() {
    return server.subjectKeys(temp, clock);
  }

  private static void assertErased(FieldCipher cipher, byte[] ciphertext) {
    assertThatExceptionOfType(SubjectErased.class)
        .isThrownBy(() -> cipher.decrypt(NAME, ciphertext))
        .satisfies(erased -> assertThat(erased.subject()).isEqualTo(CHILD));
    assertThatExceptionOfType(SubjectErased.class).isThrownBy(() -> cipher.encrypt(NAME, TEXT));
  }
}
