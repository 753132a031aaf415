package dk.rettidig.common.service;

import dk.rettidig.common.outbox.Relay;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Starts the relay when all stores are open, so that its first sweep finds what a crash left
 * behind, and asks for the topics until the broker has made them.
 */
final class RelayStart implements SmartLifecycle {

  private static final int SECONDS = 5;

  private final Relay relay;
  private final KafkaAdmin admin;
  private volatile boolean topicsMade;
  private volatile boolean running;
  private final Repeating asking = new Repeating("topics", SECONDS, this::askForTopics);

  RelayStart(Relay relay, KafkaAdmin admin) {
    this.relay = relay;
    this.admin = admin;
  }

  private void askForTopics() {
    if (!topicsMade) {
      topicsMade = admin.initialize();
    }
  }

  @Override
  public void start() {
    running = true;
    relay.start();
  }

  @Override
  public void stop() {
    running = false;
    asking.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
