package dk.rettidig.common.outage;

import dk.rettidig.embedded.ChildProcess;
import dk.rettidig.embedded.store.EmbeddedStore;
import java.nio.file.Path;

/** A durable store in a process of its own; to be killed. */
final class StoreProcess {

  private StoreProcess() {}

  /** Arguments: the store's folder and its port, 0 for a free one. */
  public static void main(String[] arguments) throws InterruptedException {
    try (var store = EmbeddedStore.durable(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
      System.out.println(ChildProcess.READY + store.port());
      Thread.currentThread().join();
    }
  }
}
