package dk.rettidig.launcher.canary;

import static org.awaitility.Awaitility.await;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The main job with a canary in every field that takes words, step by step. */
public final class WholeJob {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final WholeHouse house;
  private final Canaries canaries;
  private final NewChild child;
  private final Door concerns;
  private final Door forum;
  private final Door desk;
  private final Clock clock = Clock.systemUTC();

  /** About this child. */
  public WholeJob(WholeHouse house, NewChild child) {
    this.house = house;
    this.canaries = house.canaries();
    this.child = child;
    this.concerns = house.as("paedagog").concern();
    this.forum = house.as("raadgiver").meeting();
    this.desk = house.as("modtagelsen").notification();
  }

  /** Logs a concern with every text, changes it, and gives the basis. */
  public String concern(Map<String, Object> basis) {
    String id = id();
    concerns.post("/concerns", form(id)).well();
    Reply read = concerns.get("/concerns/" + id).well();
    concerns.put("/concerns/" + id, read.etag(), form(id)).well();
    Map<String, Object> given = new HashMap<>(basis);
    given.put("id", id());
    given.put("receivers", List.of("ADVISER", "SPECIALIST"));
    Door who = "OVERRIDE".equals(basis.get("kind")) ? house.as("leder").concern() : concerns;
    who.post("/concerns/" + id + "/bases", given).well();
    return id;
  }

  /** Logs a concern that nobody outside the unit may see yet; the chair sees that one waits. */
  public String waitingConcern() {
    String id = id();
    concerns.post("/concerns", form(id)).well();
    await().atMost(PATIENCE).until(() -> forum.get("/candidates").mentions(id));
    return id;
  }

  /** The parents agree. */
  public Map<String, Object> consent() {
    return Map.of(
        "kind",
        "CONSENT",
        "consent",
        Map.of("givenBy", canaries.name("who consented"), "scope", text("a consent's scope")));
  }

  Map<String, Object> exchange() {
    return Map.of("kind", "SSD", "ssd", Map.of("notToldBecause", text("why they are not told")));
  }

  Map<String, Object> override() {
    return Map.of(
        "kind",
        "OVERRIDE",
        "override",
        Map.of("weighing", text("a weighing"), "reason", text("a reason to go without consent")));
  }

  private Map<String, Object> form(String id) {
    Map<String, Object> form = new HashMap<>();
    form.put("id", id);
    form.put("child", child.id());
    form.put("observed", text("what was observed"));
    form.put("childsWords", text("a child's words"));
    form.put("protective", List.of(text("a protective factor")));
    form.put("risk", List.of(text("a risk factor")));
    form.put("parents", Map.of("informed", true, "view", text("the parents' view")));
    form.put("asksForForum", true);
    form.put(
        "placement",
        Map.of("instrument", "bl5", "version", "1.0", "level", "3", "reason", text("why a level")));
    return form;
  }

  /** The forum's item, once it stands on the agenda. */
  public String item(String concern) {
    await().atMost(PATIENCE).until(() -> row(concern) != null);
    JsonNode row = row(concern);
    return row == null ? "" : row.path("id").asString();
  }

  private @Nullable JsonNode row(String concern) {
    return meetings().stream()
        .flatMap(meeting -> forum.get("/meetings/" + meeting).json().path("items").valueStream())
        .filter(item -> item.path("concern").asString("").equals(concern))
        .findFirst()
        .orElse(null);
  }

  private List<String> meetings() {
    String series = forum.get("/series").json().get(0).path("id").asString();
    return forum
        .get("/meetings?series=" + series)
        .json()
        .valueStream()
        .limit(Everything.MEETINGS)
        .map(meeting -> meeting.path("id").asString())
        .toList();
  }

  /** The four steps, a decision that is carried out, and the end. */
  void decide(String item) {
    steps(item);
    String decision = id();
    forum
        .post(
            "/items/" + item + "/decisions",
            etag(item),
            Map.of(
                "id", decision,
                "kind", "HANDLED_LOCALLY",
                "text", text("a decision"),
                "responsible", concerns.get("/me").json().path("id").asString(),
                "due", today().plusWeeks(2).toString()))
        .well();
    forum.post("/items/" + item + "/closure", etag(item), Map.of()).well();
    Door responsible = house.as("paedagog").meeting();
    await().atMost(PATIENCE).until(() -> responsible.get("/tasks").mentions(decision));
    responsible.post("/decisions/" + decision + "/completion", Map.of()).well();
  }

  void closeWithoutFollowUp(String item) {
    steps(item);
    forum
        .post(
            "/items/" + item + "/closure",
            etag(item),
            Map.of("noFollowUp", text("why nothing follows")))
        .well();
  }

  void carryOver(String item) {
    forum
        .post(
            "/items/" + item + "/carry-over",
            etag(item),
            Map.of("reason", text("why an item is carried over")))
        .well();
  }

  void askAnonymously() {
    forum
        .post(
            "/meetings/" + meetings().getFirst() + "/items",
            Map.of("id", id(), "question", text("an anonymous question")))
        .well();
  }

  private void steps(String item) {
    for (String step : List.of("PRESENT", "CLARIFY", "REFLECT", "DECIDE")) {
      forum
          .put("/items/" + item + "/steps/" + step, etag(item), Map.of("note", text("minutes")))
          .well();
    }
  }

  /** Written, changed, sent and commented on. */
  public String notification(String concern) {
    Door notifier = house.as("paedagog").notification();
    String id = id();
    notifier.post("/notifications", notice(id, concern)).well();
    Reply draft = notifier.get("/notifications/" + id).well();
    notifier.put("/notifications/" + id, draft.etag(), notice(id, concern)).well();
    notifier.post("/notifications/" + id + "/sending", Map.of()).well();
    Map<String, String> comment = Map.of("id", id(), "text", text("a leader's comment"));
    house.as("leder").notification().post("/notifications/" + id + "/comments", comment).well();
    return id;
  }

  private Map<String, Object> notice(String id, String concern) {
    Map<String, Object> notice = new HashMap<>();
    notice.put("id", id);
    notice.put("child", child.id());
    notice.put("subject", subject(child.name(), child.cpr()));
    notice.put("urgency", "ACUTE");
    notice.put("suspicion", Map.of("group", "OTHER_ADULT"));
    notice.put("observed", text("what a notification says"));
    notice.put("childsWords", text("a child's words in a notification"));
    notice.put(
        "parentsInformed", Map.of("informed", false, "because", text("why they do not know")));
    notice.put("source", Map.of("concern", concern, "version", 0));
    return notice;
  }

  private Map<String, Object> subject(String name, String cpr) {
    return Map.of(
        "name", name, "cpr", cpr, "born", child.born().toString(), "address", text("an address"));
  }

  /** Everything that an officer does with a notification. */
  void workOn(String notification) {
    String path = "/intake/notifications/" + notification;
    await().atMost(PATIENCE).until(() -> desk.get(path).status() == 200);
    take(path + "/acknowledgement", Map.of("id", id()));
    take(path + "/assessment", Map.of("id", id(), "acute", true, "text", text("an assessment")));
    take(path + "/receipt", Map.of("id", id()));
    take(path + "/feedback", Map.of("id", id(), "outcome", "INVESTIGATION_BEGUN"));
    Instant since = clock.instant().minus(Duration.ofDays(1));
    take(
        path + "/investigation",
        Map.of("awareSince", since.toString(), "reason", text("since when it is known")));
    String review = today().plusWeeks(1).toString();
    Map<String, String> kept = Map.of("reviewOn", review, "reason", text("why it is withheld"));
    desk.put(path + "/withholding", desk.get(path).etag(), kept).well();
  }

  /** What lies back in time, as an administrator takes it over. */
  void past() {
    Map<String, Object> past = new HashMap<>();
    Instant raised = clock.instant().minus(Duration.ofDays(100));
    past.put("author", concerns.get("/me").json().path("id").asString());
    past.put("unit", child.unit());
    past.put("raisedAt", raised.toString());
    past.put("closedAt", raised.plus(Duration.ofDays(30)).toString());
    past.put("closingReason", text("why a past concern was closed"));
    past.put("concern", form(id()));
    house.as("admin").concern().post("/imports/concerns", Map.of("concerns", List.of(past))).well();
  }

  void close(String concern) {
    String etag = concerns.get("/concerns/" + concern).well().etag();
    Map<String, String> reason = Map.of("reason", text("why a concern is closed"));
    concerns.post("/concerns/" + concern + "/closure", etag, reason).well();
  }

  private void take(String path, Map<String, Object> body) {
    String about = path.substring(0, path.lastIndexOf('/'));
    desk.post(path, desk.get(about).etag(), body).well();
  }

  private String etag(String item) {
    return forum.get("/items/" + item).well().etag();
  }

  private LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }

  private String text(String what) {
    return canaries.text(what);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
