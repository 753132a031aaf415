package dk.rettidig.launcher.bench;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.notification.escalation.Attention;
import dk.rettidig.notification.escalation.Occasion;
import dk.rettidig.notification.escalation.Routes;
import dk.rettidig.notification.escalation.file.RouteFiles;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.DefaultResourceLoader;

/** How many occasions a second one thread decides by the standard routes, without any store. */
public record RoutingSpeed(Plan plan) {

  private static final String STANDARD = "classpath:routes/standard.yaml";
  private static final int LONGEST = 5;
  private static final int AT_ONCE = 10_000;
  private static final List<String> CLOCKS =
      List.of("ASSESSMENT_24H", "RECEIPT_6_HVERDAGE", "INVESTIGATION_4_MONTHS", "DUTY_UNMANNED");

  /** Measures into the table. */
  public void fill(Table table) {
    table.measure(this::measure, Aim.ROUTING);
  }

  private Map<Aim, String> measure() {
    Routes routes = RouteFiles.read(STANDARD, new DefaultResourceLoader());
    List<Occasion> occasions = occasions();
    LocalDate day = DanishTime.dayOf(Clock.systemUTC().instant());
    decide(routes, occasions, day, Duration.ofSeconds(1));
    Decided decided = decide(routes, occasions, day, plan.atMost(LONGEST));
    return Map.of(
        Aim.ROUTING,
        String.format(
            Locale.ROOT,
            "%,.0f a second on one thread (%d routes; %.2f of them set going on average)",
            decided.aSecond(),
            routes.all().size(),
            decided.goingOnAverage()));
  }

  private record Decided(long occasions, long going, long nanos) {

    double aSecond() {
      return occasions * 1e9 / nanos;
    }

    double goingOnAverage() {
      return (double) going / occasions;
    }
  }

  private static Decided decide(
      Routes routes, List<Occasion> occasions, LocalDate day, Duration time) {
    long begin = System.nanoTime();
    long done = 0;
    long going = 0;
    while (System.nanoTime() - begin < time.toNanos()) {
      for (int i = 0; i < AT_ONCE; i++) {
        going += routes.decide(occasions.get(i % occasions.size()), day).size();
      }
      done += AT_ONCE;
    }
    return new Decided(done, going, System.nanoTime() - begin);
  }

  /** Concerns of every kind, and every deadline that is missed. */
  private static List<Occasion> occasions() {
    var all = new ArrayList<Occasion>();
    for (Attention attention : Attention.values()) {
      for (int level = 1; level <= 5; level++) {
        all.add(new Occasion.ConcernPlaced(attention, "bl5", String.valueOf(level)));
      }
    }
    CLOCKS.stream().map(Occasion.DeadlineMissed::new).forEach(all::add);
    return all;
  }
}
