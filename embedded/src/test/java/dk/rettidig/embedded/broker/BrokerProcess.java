package dk.rettidig.embedded.broker;

import dk.rettidig.embedded.ChildProcess;
import java.nio.file.Path;

/** A broker in a process of its own; prints its address when it serves. */
final class BrokerProcess {

  private BrokerProcess() {}

  public static void main(String[] args) throws InterruptedException {
    EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), Integer.parseInt(args[1]));
    System.out.println(ChildProcess.READY + broker.bootstrapServers());
    Thread.currentThread().join();
  }
}
