package dk.rettidig.concern.hit;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.Databases;
import dk.rettidig.concern.detection.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at every child once a day, and once more when other rules are in use: for what time alone
 * makes true, for what a crash left out, and for a decision that has just begun to count. Safe in
 * any number of instances, since a hit is one document however often it is found.
 */
@Component
class DailyLook {

  private final Databases databases;
  private final DetectionRules rules;
  private final LookForHits look;
  private final LeftAside aside;
  private final Clock clock;
  private final Map<Municipality, Look> last = new ConcurrentHashMap<>();

  DailyLook(
      Databases databases, DetectionRules rules, LookForHits look, LeftAside aside, Clock clock) {
    this.databases = databases;
    this.rules = rules;
    this.look = look;
    this.aside = aside;
    this.clock = clock;
  }

  private record Look(LocalDate day, List<Rule> rules) {}

  @Scheduled(
      initialDelayString = "${rettidig.detection.look}",
      fixedDelayString = "${rettidig.detection.look}")
  void look() {
    for (Municipality one : databases.municipalities()) {
      aside.attempt("daily-look", "detection_hits", one.code(), () -> look(one));
    }
  }

  private void look(Municipality municipality) {
    var now = new Look(DanishTime.dayOf(clock.instant()), rules.inUse(municipality).rules());
    if (!now.equals(last.get(municipality))) {
      look.atEverybody(municipality);
      last.put(municipality, now);
    }
  }
}
