package dk.rettidig.concern.baton;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.Databases;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Holds the store against invariant 2 again and again, and says aloud what breaks it. */
@Component
class OwnerWatch implements MeterBinder {

  private static final Logger LOG = LoggerFactory.getLogger(OwnerWatch.class);

  private final Databases databases;
  private final CheckOwners check;
  private final LeftAside aside;
  private final Map<String, CheckOwners.Found> last = new ConcurrentHashMap<>();

  OwnerWatch(Databases databases, CheckOwners check, LeftAside aside) {
    this.databases = databases;
    this.check = check;
    this.aside = aside;
  }

  @Scheduled(
      initialDelayString = "${rettidig.batons.watch}",
      fixedDelayString = "${rettidig.batons.watch}")
  void watch() {
    for (Municipality one : databases.municipalities()) {
      aside.attempt("watch-owners", "baton_logs", one.code(), () -> watch(one));
    }
  }

  private void watch(Municipality municipality) {
    CheckOwners.Found found = check.in(municipality);
    last.put(municipality.code(), found);
    if (!found.ownerless().isEmpty()) {
      LOG.error(
          "nobody acts for {} baton logs of municipality {}: a unit has no leader and the"
              + " municipality no manager",
          found.ownerless().size(),
          municipality.code());
    }
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge("rettidig.batons.ownerless", found -> found.ownerless().size())
        .description("open baton logs for which nobody acts; must be 0")
        .register(registry);
    gauge("rettidig.batons.left", found -> found.withoutHolder().size())
        .description("open baton logs whose holder has left, until somebody accepts the baton")
        .register(registry);
  }

  private Gauge.Builder<?> gauge(String name, ToIntFunction<CheckOwners.Found> count) {
    return Gauge.builder(name, last, all -> all.values().stream().mapToInt(count).sum());
  }
}
