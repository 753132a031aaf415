package dk.rettidig.embedded.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The server properties of the one node that is broker and controller at once. */
record BrokerSettings(Path folder, int port, int controllerPort) {

  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";

  private static final int MEGABYTE = 1024 * 1024;
  private static final long YEAR_MINUTES = 365L * 24 * 60;

  Map<String, Object> properties() {
    Map<String, Object> all = new HashMap<>(node());
    all.putAll(singleReplicas());
    all.putAll(smallFootprint());
    all.putAll(quickRestart());
    return all;
  }

  private Map<String, Object> node() {
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        NODE,
        "log.dir",
        folder.toString(),
        "listeners",
        "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
        "advertised.listeners",
        "PLAINTEXT://127.0.0.1:" + port,
        "controller.listener.names",
        CONTROLLER,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
        "controller.quorum.voters",
        NODE + "@127.0.0.1:" + controllerPort,
        // a misspelt topic fails here as it does on a broker in production
        "auto.create.topics.enable",
        false,
        "num.partitions",
        12);
  }

  private static Map<String, Object> singleReplicas() {
    return Map.of(
        "offsets.topic.replication.factor", (short) 1,
        "offsets.topic.num.partitions", 4,
        "transaction.state.log.replication.factor", (short) 1,
        "transaction.state.log.min.isr", 1,
        "transaction.state.log.num.partitions", 4,
        "share.coordinator.state.topic.replication.factor", (short) 1,
        "share.coordinator.state.topic.min.isr", (short) 1,
        "share.coordinator.state.topic.num.partitions", 4,
        // a machine that was switched off for weeks goes on where it stopped
        "offsets.retention.minutes", (int) YEAR_MINUTES,
        "log.retention.minutes", (int) YEAR_MINUTES);
  }

  private static Map<String, Object> smallFootprint() {
    return Map.of(
        "log.segment.bytes",
        16 * MEGABYTE,
        "log.index.size.max.bytes",
        MEGABYTE,
        "log.cleaner.dedupe.buffer.size",
        8L * MEGABYTE,
        "log.cleaner.io.buffer.size",
        MEGABYTE / 4,
        "num.network.threads",
        2,
        "num.io.threads",
        4,
        "background.threads",
        2,
        "metric.reporters",
        "");
  }

  /** After kill -9 the old session must run out before the node may register again. */
  private static Map<String, Object> quickRestart() {
    return Map.of(
        "broker.session.timeout.ms", 3000,
        "broker.heartbeat.interval.ms", 300,
        "group.initial.rebalance.delay.ms", 0);
  }
}
