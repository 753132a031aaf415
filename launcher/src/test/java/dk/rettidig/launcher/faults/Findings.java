package dk.rettidig.launcher.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** What the services show afterwards, as the users see it, and what still waits inside. */
final class Findings {

  private final Visitors visitors;
  private final String store;

  Findings(Visitors visitors, String store) {
    this.visitors = visitors;
    this.store = store;
  }

  /** How often each concern stands in the chronologies of these children. */
  Map<String, Long> concerns(List<String> children) {
    Door door = visitors.as("paedagog").concern();
    return counted(
        children.stream()
            .flatMap(child -> door.get("/children/" + child + "/chronology").json().valueStream())
            .filter(row -> row.path("kind").asString("").equals("CONCERN"))
            .map(row -> row.path("concern").asString()));
  }

  /** How often each concern is a candidate of the forum. */
  Map<String, Long> candidates() {
    return counted(
        visitors
            .as("raadgiver")
            .meeting()
            .get("/candidates")
            .json()
            .valueStream()
            .map(candidate -> candidate.path("concern").asString()));
  }

  /** How often each concern stands on an agenda. */
  Map<String, Long> agendaItems() {
    Door forum = visitors.as("raadgiver").meeting();
    return counted(
        forum
            .get("/series")
            .json()
            .valueStream()
            .map(series -> forum.get("/meetings?series=" + series.path("id").asString()))
            .filter(reply -> reply.status() == 200)
            .flatMap(reply -> reply.body().valueStream())
            .map(meeting -> forum.get("/meetings/" + meeting.path("id").asString()))
            .filter(reply -> reply.status() == 200)
            .flatMap(reply -> reply.body().path("items").valueStream())
            .filter(item -> item.path("concern").isString())
            .map(item -> item.path("concern").asString()));
  }

  /** How often each decision stands among the tasks of those who are responsible. */
  Map<String, Long> decisions() {
    return counted(
        visitors
            .as("paedagog")
            .meeting()
            .get("/tasks")
            .json()
            .valueStream()
            .map(task -> task.path("decision").asString()));
  }

  /** The rows of the intake queue. */
  List<JsonNode> queue() {
    return visitors
        .as("modtagelsen")
        .notification()
        .get("/intake/queue")
        .json()
        .path("waiting")
        .valueStream()
        .toList();
  }

  /** The deliveries about a notification. */
  List<JsonNode> deliveries(String notification) {
    return visitors
        .as("modtagelsen")
        .notification()
        .get("/deliveries?about=" + notification)
        .json()
        .valueStream()
        .toList();
  }

  /** What the intake desk sees waiting or given up. */
  List<JsonNode> undelivered() {
    return visitors
        .as("modtagelsen")
        .notification()
        .get("/deliveries")
        .json()
        .valueStream()
        .toList();
  }

  /** What any service has parked, in words. */
  List<String> parked() {
    return Stream.of("admin", "sydhavn-admin")
        .map(visitors::as)
        .flatMap(admin -> Stream.of(admin.concern(), admin.meeting(), admin.notification()))
        .flatMap(door -> door.get("/parked").json().valueStream())
        .map(JsonNode::toString)
        .toList();
  }

  /** Documents whose events were not confirmed by the broker. */
  List<String> unsent() {
    List<String> found = new ArrayList<>();
    try (MongoClient client = MongoClients.create(store)) {
      for (String name : client.listDatabaseNames()) {
        MongoDatabase database = client.getDatabase(name);
        for (String collection : database.listCollectionNames()) {
          database
              .getCollection(collection)
              .find()
              .forEach(document -> {
                if (waits(document)) {
                  found.add(name + "/" + collection + "/" + document.get("_id"));
                }
              });
        }
      }
    }
    return found;
  }

  private static boolean waits(Document document) {
    return document.get("outbox") instanceof Document outbox
        && outbox.get("pending") instanceof List<?> pending
        && !pending.isEmpty();
  }

  static Map<String, Long> counted(Stream<String> ids) {
    return ids.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
