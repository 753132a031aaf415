package dk.rettidig.launcher.check;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reply;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Outcome 2: the name follows the basis, and an item ends with one responsible and one date. */
final class FromCandidateToDecision {

  private final Steps steps;
  private final Cast cast;
  private final Raised raised;
  private final Door forum;
  private final String decided = Chance.text("Legegruppe hver onsdag");
  private String item = "";

  FromCandidateToDecision(Steps steps, Cast cast, Raised raised) {
    this.steps = steps;
    this.cast = cast;
    this.raised = raised;
    this.forum = cast.chair().meeting();
  }

  void perform() {
    candidate();
    basis();
    meeting();
    decision();
    anonymously();
  }

  private void candidate() {
    steps.comesTrue(
        "the chair sees one candidate more", () -> candidates().mentions(raised.concern()));
    steps.holds("the candidate shows no child and no text", () -> hides(candidates()));
    steps.holds("the chair finds nobody by name", () -> hides(search()));
    steps.holds(
        "the chair may not open the child",
        () -> cast.chair().concern().get("/children/" + raised.childId()).status() >= 400);
    steps.holds(
        "the neighbour municipality's chair sees nothing of it",
        () -> !cast.stranger().meeting().get("/candidates").well().mentions(raised.concern()));
  }

  private void basis() {
    steps.step(
        "the chair asks for a basis",
        () -> forum.post("/candidates/" + raised.concern() + "/basis-request", Map.of()).well());
    steps.comesTrue(
        "the pedagogue finds it among her tasks",
        () -> cast.pedagogue().concern().get("/tasks").well().mentions(raised.concern()));
    steps.step(
        "the pedagogue records the consent",
        () ->
            cast.pedagogue()
                .concern()
                .post("/concerns/" + raised.concern() + "/bases", consent())
                .well());
    steps.comesTrue("it stands on the next agenda by itself", () -> onAgenda().isPresent());
    item = onAgenda().orElseThrow().path("id").asString();
  }

  private void meeting() {
    for (String step : List.of("PRESENT", "CLARIFY", "REFLECT", "DECIDE")) {
      steps.step(
          "the meeting notes step " + step,
          () ->
              forum
                  .put(
                      "/items/" + item + "/steps/" + step,
                      version(),
                      Map.of("note", Chance.text("Set")))
                  .well());
    }
    steps.holds(
        "it cannot be closed without a decision",
        () -> forum.post("/items/" + item + "/closure", version(), Map.of()).status() >= 400);
  }

  private void decision() {
    String decision = Chance.id();
    LocalDate due = DanishTime.dayOf(Clock.systemUTC().instant()).plusWeeks(4);
    Map<String, Object> body =
        Map.of(
            "id",
            decision,
            "kind",
            "HANDLED_LOCALLY",
            "text",
            decided,
            "responsible",
            raised.author(),
            "due",
            due.toString());
    steps.step(
        "one decision with one responsible and one date",
        () -> forum.post("/items/" + item + "/decisions", version(), body).well());
    steps.step(
        "the item is closed",
        () -> forum.post("/items/" + item + "/closure", version(), Map.of()).well());
    steps.comesTrue(
        "the decision is among the pedagogue's tasks",
        () -> cast.pedagogue().meeting().get("/tasks").well().mentions(decision));
    steps.holds(
        "the decision stands in the child's chronology",
        () ->
            cast.pedagogue()
                .meeting()
                .get("/children/" + raised.childId() + "/chronology")
                .json()
                .valueStream()
                .filter(row -> row.path("kind").asString("").equals("FORUM_DECIDED"))
                .anyMatch(row -> row.toString().contains(decided)));
  }

  private void anonymously() {
    String question = Chance.text("Hvordan taler vi med en familie om søvn?");
    Reply asked =
        steps.step(
            "an anonymous question is an item of its own",
            () ->
                forum
                    .post(
                        "/meetings/" + meetings().findFirst().orElseThrow() + "/items",
                        Map.of("id", Chance.id(), "question", question))
                    .well());
    steps.holds("it has no link to a child", () -> !asked.mentions(raised.childId()));
  }

  private Reply candidates() {
    return forum.get("/candidates").well();
  }

  private Reply search() {
    return cast.chair().concern().post("/children/search", Map.of("text", raised.childName()));
  }

  private boolean hides(Reply reply) {
    return !reply.mentions(raised.childId())
        && !reply.mentions(raised.childName())
        && !reply.mentions(raised.observed());
  }

  private static Map<String, Object> consent() {
    return Map.of(
        "id",
        Chance.id(),
        "kind",
        "CONSENT",
        "receivers",
        List.of("ADVISER", "SPECIALIST"),
        "consent",
        Map.of("givenBy", Chance.name(), "scope", Chance.text("Trivsel i børnehaven")));
  }

  private Optional<JsonNode> onAgenda() {
    return meetings()
        .flatMap(meeting -> forum.get("/meetings/" + meeting).json().path("items").valueStream())
        .filter(one -> one.path("concern").asString("").equals(raised.concern()))
        .findFirst();
  }

  /**
   * Those of the chair's own forums, the next first; a full one passes its items on to the next.
   */
  private Stream<String> meetings() {
    return forum
        .get("/series")
        .json()
        .valueStream()
        .map(series -> series.path("id").asString())
        .map(series -> forum.get("/meetings?series=" + series))
        .filter(reply -> reply.status() == 200)
        .flatMap(reply -> reply.body().valueStream())
        .filter(meeting -> forum.get("/meetings/" + meeting.path("id").asString()).status() == 200)
        .map(meeting -> meeting.path("id").asString());
  }

  private String version() {
    return forum.get("/items/" + item).well().etag();
  }
}
