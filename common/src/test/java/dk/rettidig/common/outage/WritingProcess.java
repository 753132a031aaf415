package dk.rettidig.common.outage;

import dk.rettidig.common.outbox.EventSender;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.KernelFixture;
import dk.rettidig.common.store.LetterBook;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * A process that saves aggregates as fast as it can, and says of each that it was acknowledged; to
 * be killed.
 */
final class WritingProcess {

  private static final int HANDS = 4;

  private WritingProcess() {}

  /** Arguments: the store's address, the broker's address, the folder of the keys. */
  public static void main(String[] arguments) throws Exception {
    try (var kernel = KernelFixture.on(arguments[0], Path.of(arguments[2]));
        var producer = KernelFixture.producer(arguments[1]);
        Relay relay = KernelFixture.relay(EventSender.by(producer));
        var hands = Executors.newFixedThreadPool(HANDS)) {
      LetterBook letters = kernel.letterBook(relay);
      relay.start();
      System.out.println("ready to be killed");
      hands.invokeAll(
          IntStream.range(0, HANDS)
              .mapToObj(hand -> Executors.callable(() -> writeUntilKilled(letters)))
              .toList());
    }
  }

  /** One line for each acknowledged save: the aggregate and how many events it has now. */
  private static void writeUntilKilled(LetterBook letters) {
    while (true) {
      String id = UUID.randomUUID().toString();
      letters.write(id);
      System.out.println("saved " + id + " 1");
      letters.edit(id);
      System.out.println("saved " + id + " 2");
    }
  }
}
