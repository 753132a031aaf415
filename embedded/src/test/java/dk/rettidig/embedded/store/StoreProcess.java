package dk.rettidig.embedded.store;

import dk.rettidig.embedded.ChildProcess;
import java.nio.file.Path;

/** A durable store in a process of its own, which compacts on every start. */
final class StoreProcess {

  private static final long ALWAYS = Long.MIN_VALUE / 2;

  private StoreProcess() {}

  public static void main(String[] args) throws InterruptedException {
    EmbeddedStore store =
        EmbeddedStore.durable(Path.of(args[0]), Integer.parseInt(args[1]), ALWAYS);
    System.out.println(ChildProcess.READY + store.connectionString());
    Thread.currentThread().join();
  }
}
