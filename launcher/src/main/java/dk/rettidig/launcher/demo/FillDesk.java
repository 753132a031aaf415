package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.demo.PastNotification.Notifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The intake desk: who is on duty, and two years of notifications, taken over (D20). */
final class FillDesk {

  private static final int DAYS_PLANNED = 28;

  private final DemoMunicipality municipality;
  private final List<String> children;
  private final Visitor admin;
  private final Progress progress;

  /**
   * @param children the ids that concern-service gave, in the order of the municipality
   */
  FillDesk(DemoMunicipality municipality, List<String> children, Visitor admin, Progress progress) {
    this.municipality = municipality;
    this.children = children;
    this.admin = admin;
    this.progress = progress;
  }

  /**
   * Those of the desk take turns of a day, without a gap.
   *
   * <p>The desk hears of its people by events, so it is asked again until it knows them.
   */
  void planDuty(Instant from) {
    Patience.untilTaken(() -> {
      Door desk = admin.notification();
      return desk.put("/intake/roster", desk.get("/intake/roster").etag(), plan(from));
    });
    progress.at("duty roster", 1, 1);
  }

  void fill(DemoHistory history) {
    List<PastNotification> all = history.notifications();
    for (int i = 0; i < all.size(); i++) {
      admin.notification().post("/intake/past-notifications", past(all.get(i))).well();
      progress.at("past notifications", i + 1, all.size());
    }
  }

  private Map<String, Object> plan(Instant from) {
    List<DemoPerson> desk = municipality.those(Role.INTAKE).toList();
    List<Map<String, String>> shifts = new ArrayList<>();
    for (int day = 0; day < DAYS_PLANNED; day++) {
      Instant begin = from.plus(Duration.ofDays(day));
      shifts.add(
          Map.of(
              "person", desk.get(day % desk.size()).id(),
              "from", begin.toString(),
              "to", begin.plus(Duration.ofDays(1)).toString()));
    }
    String to = from.plus(Duration.ofDays(DAYS_PLANNED)).toString();
    return Map.of("from", from.toString(), "to", to, "shifts", shifts);
  }

  private Map<String, Object> past(PastNotification past) {
    DemoChild child = municipality.children().get(past.child());
    Map<String, Object> body = new HashMap<>();
    body.put("id", past.id());
    body.put("origin", "LETTER");
    body.put("arrivedAt", past.arrivedAt().toString());
    body.put("child", children.get(past.child()));
    body.put("subject", Map.of("name", child.name(), "cpr", child.cpr()));
    body.put("urgency", "ORDINARY");
    body.put("observed", Sentences.reason(past.reason()));
    if (past.notifier() == Notifier.SCHOOL) {
      body.put("unit", child.unit());
      body.put("notifier", Map.of("kind", "PROFESSIONAL", "person", past.author().id()));
    } else {
      body.put("notifier", Map.of("kind", kind(past.notifier()), "name", name(past.notifier())));
    }
    return body;
  }

  private static String kind(Notifier notifier) {
    return notifier == Notifier.OTHER ? "CITIZEN" : "PROFESSIONAL";
  }

  private static String name(Notifier notifier) {
    return switch (notifier) {
      case SCHOOL -> "Skolen";
      case HEALTH -> "Sundhedsvæsenet";
      case POLICE_OR_COURT -> "Politiet";
      case OTHER -> "En borger";
    };
  }
}
