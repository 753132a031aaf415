package dk.rettidig.launcher.bench;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.client.Visitors;
import dk.rettidig.launcher.demo.ConcernForm;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Something to look at: a child with a history, an agenda with items, a queue at the intake desk.
 *
 * @param child the path of a child's page, for the pedagogue
 * @param agenda the path of the fullest agenda, for the adviser
 * @param items how many stand on it
 * @param queue the path of the intake queue
 * @param waiting how many wait there
 */
record PageScene(String child, String agenda, int items, String queue, int waiting) {

  static final String PEDAGOGUE = "paedagog";
  static final String ADVISER = "raadgiver";
  static final String INTAKE = "modtagelsen";

  private static final int NEW_ITEMS = 8;
  private static final int NEW_NOTIFICATIONS = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  /** Sets it up through the ordinary use cases. */
  static PageScene set(Visitors visitors) throws InterruptedException {
    Visitor pedagogue = visitors.as(PEDAGOGUE);
    List<JsonNode> children = pedagogue.concern().get("/children").json().valueStream().toList();
    for (int i = 0; i < NEW_ITEMS; i++) {
      discuss(pedagogue.concern(), children.get(i % children.size()));
    }
    for (int i = 0; i < NEW_NOTIFICATIONS; i++) {
      notify(pedagogue.notification(), children.get(i % children.size()));
    }
    Agenda agenda = agenda(visitors.as(ADVISER).meeting());
    int waiting =
        visitors.as(INTAKE).notification().get("/intake/queue").json().path("waiting").size();
    return new PageScene(
        "/children/" + children.getFirst().path("id").asString(),
        "/forum/meetings/" + agenda.meeting(),
        agenda.items(),
        "/intake",
        waiting);
  }

  private static void discuss(Door concerns, JsonNode child) {
    String concern = UUID.randomUUID().toString();
    String id = child.path("id").asString();
    var form = ConcernForm.of(concern, id, "Sidder ofte alene", 3, Clock.systemUTC().instant());
    concerns.post("/concerns", form).well();
    Map<String, Object> consent =
        Map.of(
            "id", UUID.randomUUID().toString(),
            "kind", "CONSENT",
            "receivers", List.of("ADVISER", "SPECIALIST"),
            "consent", Map.of("givenBy", "Mor", "scope", "Trivsel i børnehaven"));
    concerns.post("/concerns/" + concern + "/bases", consent).well();
  }

  private static void notify(Door notifications, JsonNode child) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> draft =
        Map.of(
            "id",
            id,
            "child",
            child.path("id").asString(),
            "subject",
            Map.of("name", child.path("name").asString()),
            "urgency",
            "ORDINARY",
            "observed",
            "Kommer sulten og uden overtøj",
            "parentsInformed",
            Map.of("informed", true));
    notifications.post("/notifications", draft).well();
    notifications.post("/notifications/" + id + "/sending", Map.of()).well();
  }

  private record Agenda(String meeting, int items) {}

  /** The agendas build themselves from events, so they are looked at until all items have come. */
  private static Agenda agenda(Door forum) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    List<Agenda> agendas = agendas(forum);
    while (items(agendas) < NEW_ITEMS && System.nanoTime() < end) {
      Thread.sleep(BETWEEN_LOOKS);
      agendas = agendas(forum);
    }
    return agendas.stream().max(Comparator.comparingInt(Agenda::items)).orElseThrow();
  }

  private static int items(List<Agenda> agendas) {
    return agendas.stream().mapToInt(Agenda::items).sum();
  }

  private static List<Agenda> agendas(Door forum) {
    var agendas = new ArrayList<Agenda>();
    for (JsonNode series : forum.get("/series").json()) {
      var meetings = forum.get("/meetings?series=" + series.path("id").asString());
      if (meetings.status() == 200) {
        for (JsonNode meeting : meetings.body()) {
          open(forum, meeting.path("id").asString()).ifPresent(agendas::add);
        }
      }
    }
    return agendas;
  }

  /** Empty for another forum's. */
  private static Optional<Agenda> open(Door forum, String meeting) {
    var answer = forum.get("/meetings/" + meeting);
    return answer.status() == 200
        ? Optional.of(new Agenda(meeting, answer.body().path("items").size()))
        : Optional.empty();
  }
}
