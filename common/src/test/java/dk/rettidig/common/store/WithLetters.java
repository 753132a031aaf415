package dk.rettidig.common.store;

import static dk.rettidig.common.store.KernelFixture.IN_NORDSUND;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.Letter.LetterId;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Letters in a store of their own, with a relay that stands still. */
abstract class WithLetters {

  static final LetterId ID = new LetterId("l-1");
  static final Map<String, String> REQUEST = Map.of("text", "Ida er ked af det");

  @TempDir Path keys;
  KernelFixture kernel;
  AggregateStore<Letter> letters;
  Relay relay;

  @BeforeEach
  void open() {
    kernel = new KernelFixture(keys);
    relay = KernelFixture.relay(new RecordingSender());
    letters = kernel.letters(relay);
  }

  @AfterEach
  void close() {
    relay.close();
    kernel.close();
  }

  Stored<Letter> written() {
    return letters.create(IN_NORDSUND, REQUEST, Letter.write("l-1", "Ida er ked af det"));
  }
}
