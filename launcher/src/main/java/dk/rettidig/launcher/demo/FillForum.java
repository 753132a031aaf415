package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reply;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.client.Visitors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the forum does with the first author's recent concerns, through the ordinary use cases: one
 * was decided on, one stands on the agenda, for one a basis was asked, the others wait.
 */
final class FillForum {

  private static final Map<String, String> NOTES =
      Map.of(
          "PRESENT", "Pædagogen fortalte, hvad hun har set de sidste uger.",
          "CLARIFY", "Det er mest om morgenen. Barnet har én god ven på stuen.",
          "REFLECT", "En fast voksen ved aflevering og en mindre legegruppe kan hjælpe.",
          "DECIDE", "Vi prøver det i fire uger og ser på det igen.");

  private static final int FOUND = 200;

  private final DemoMunicipality municipality;
  private final Visitors visitors;
  private final Ids ids;
  private final LocalDate day;
  private final Progress progress;

  FillForum(DemoMunicipality municipality, Visitors visitors, LocalDate day, Progress progress) {
    this.municipality = municipality;
    this.visitors = visitors;
    this.ids = new Ids(DemoHouse.SEED, municipality.code());
    this.day = day;
    this.progress = progress;
  }

  void fill(List<RecentConcern> recent) {
    DemoPerson author = municipality.authors().getFirst();
    List<RecentConcern> asking =
        recent.stream()
            .filter(concern -> concern.asksForForum() && concern.author().equals(author))
            .toList();
    Visitor unit = visitors.as(municipality.username(author));
    Visitor chair = visitors.as(municipality.username(chairFor(asking.getFirst())));
    decided(asking.getFirst(), unit, chair.meeting());
    asking.stream().skip(1).limit(1).forEach(concern -> consent(concern, unit));
    asking.stream().skip(2).limit(1).forEach(concern -> ask(concern, chair.meeting()));
    question(asking.getFirst(), chair.meeting());
    progress.at("forum", 1, 1);
  }

  private DemoPerson chairFor(RecentConcern concern) {
    DemoUnit unit = municipality.unit(municipality.children().get(concern.child()).unit());
    return municipality
        .those(Role.ADVISER, unit)
        .filter(adviser -> adviser.username() != null)
        .findFirst()
        .orElseThrow();
  }

  /** Goes through the four steps; what a filling that was broken off has done is only repeated. */
  private void decided(RecentConcern concern, Visitor unit, Door forum) {
    consent(concern, unit);
    String item = "/items/" + awaitItem(concern, forum);
    if (!forum.get(item).well().json().path("state").asString("").equals("OPEN")) {
      return;
    }
    for (String step : List.of("PRESENT", "CLARIFY", "REFLECT", "DECIDE")) {
      var note = Map.of("note", NOTES.getOrDefault(step, ""));
      forum.put(item + "/steps/" + step, version(item, forum), note).well();
    }
    Map<String, Object> decision =
        Map.of(
            "id", ids.of("decision/0"),
            "kind", "HANDLED_LOCALLY",
            "text", "Legegruppe hver onsdag og en fast voksen ved aflevering.",
            "responsible", concern.author().id(),
            "due", day.plusWeeks(4).toString());
    forum.post(item + "/decisions", version(item, forum), decision).well();
    forum.post(item + "/closure", version(item, forum), Map.of()).well();
  }

  private void consent(RecentConcern concern, Visitor unit) {
    Map<String, Object> basis =
        Map.of(
            "id", ids.of("basis/" + concern.id()),
            "kind", "CONSENT",
            "receivers", List.of("ADVISER", "SPECIALIST"),
            "consent", Map.of("givenBy", "Mor", "scope", "Trivsel på stuen"));
    unit.concern().post("/concerns/" + concern.id() + "/bases", basis).well();
  }

  private void ask(RecentConcern concern, Door forum) {
    Patience.untilTaken(
        () -> forum.post("/candidates/" + concern.id() + "/basis-request", Map.of()));
  }

  /** Asked without anybody's name. */
  private void question(RecentConcern near, Door forum) {
    var asked =
        Map.of(
            "id",
            ids.of("question/0"),
            "question",
            "Hvordan taler vi med en familie om søvn uden at pege fingre?");
    if (forum.get("/items/" + ids.of("question/0")).status() != FOUND) {
      forum.post("/meetings/" + nextMeeting(near, forum) + "/items", asked).well();
    }
  }

  private String awaitItem(RecentConcern concern, Door forum) {
    String meeting = nextMeeting(concern, forum);
    Reply agenda =
        Patience.until(
            () -> forum.get("/meetings/" + meeting), answer -> answer.mentions(concern.id()));
    return agenda
        .json()
        .path("items")
        .valueStream()
        .filter(one -> one.path("concern").asString("").equals(concern.id()))
        .map(one -> one.path("id").asString())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the concern is not on the next agenda"));
  }

  private String nextMeeting(RecentConcern concern, Door forum) {
    DemoUnit unit = municipality.unit(municipality.children().get(concern.child()).unit());
    JsonNode meetings = forum.get("/meetings?series=forum-" + unit.district().id()).json();
    return meetings.path(0).path("id").asString();
  }

  private static String version(String item, Door forum) {
    return forum.get(item).well().etag();
  }
}
