package dk.rettidig.launcher.bench;

import dk.rettidig.launcher.client.Visitors;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** The table of figures of one run. */
public final class Measuring {

  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final String AUTHOR = "paedagog";

  private final Visitors visitors;
  private final String kafka;
  private final OpenLoop load;

  /**
   * @param kafka for {@code bootstrap.servers}
   * @param seconds of each measurement, after a warm-up of ten
   * @param rate tasks a second
   */
  public Measuring(Visitors visitors, String kafka, int seconds, int rate) {
    this.visitors = visitors;
    this.kafka = kafka;
    this.load = new OpenLoop(rate, Duration.ofSeconds(seconds));
  }

  /** Measures one after the other; the lines of a Markdown table. */
  public List<String> table() throws InterruptedException, ExecutionException {
    var author = visitors.as(AUTHOR);
    new ConcernLoad(author).run(kafka, new OpenLoop(load.rate(), WARM_UP));
    ConcernLoad.Figures concerns = new ConcernLoad(author).run(kafka, load);
    Latencies floor = new BrokerFloor(kafka, load).measure();
    return List.of(
        "%s, %d cores, %d MB heap at most, %d s each, everything and the load in one process"
            .formatted(
                Clock.systemUTC().instant(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / (1 << 20),
                load.duration().toSeconds()),
        "Each save: token check, access check, encryption, outbox, durable journal",
        "",
        "| Figure | Aim | Measured |",
        "| --- | --- | --- |",
        row(
            "Log a concern over HTTP at %d a second, %d failed"
                .formatted(load.rate(), concerns.failed()),
            "p50 under 7 ms, p99 under 45 ms",
            concerns.overHttp()),
        row(
            "Concern saved to a consumer in another service",
            "p50 under 10 ms, p99 under 60 ms",
            concerns.savedToSeen()),
        row("Intended start of the request to that consumer", "–", concerns.beginToSeen()),
        row("Bare broker, producer to consumer, 1 KB", "about 1 and 9 ms", floor));
  }

  private static String row(String figure, String aim, Latencies measured) {
    return "| %s | %s | %s |".formatted(figure, aim, measured.summary());
  }
}
