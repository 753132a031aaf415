package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Two years of concerns, and of what the forums made of them, taken over with their own times. */
final class FillHistory {

  private static final int AT_ONCE = 20;

  private final DemoMunicipality municipality;
  private final List<String> children;
  private final Visitor admin;
  private final Progress progress;

  /**
   * @param children the ids that concern-service gave, in the order of the municipality
   */
  FillHistory(
      DemoMunicipality municipality, List<String> children, Visitor admin, Progress progress) {
    this.municipality = municipality;
    this.children = children;
    this.admin = admin;
    this.progress = progress;
  }

  void fill(DemoHistory history) {
    takeOver(admin.concern(), "concerns", history.concerns(), this::past);
    takeOver(admin.meeting(), "items", history.discussions(), this::past);
  }

  /** A service hears of people and children by events, so it is asked again until it knows them. */
  private <T> void takeOver(
      Door door, String what, List<T> past, Function<T, Map<String, Object>> form) {
    for (int from = 0; from < past.size(); from += AT_ONCE) {
      int to = Math.min(past.size(), from + AT_ONCE);
      var some = Map.of(what, past.subList(from, to).stream().map(form).toList());
      JsonNode refused =
          Patience.until(
                  () -> door.post("/imports/" + what, some).well(),
                  answer -> answer.json().path("refused").isEmpty())
              .json()
              .path("refused");
      if (!refused.isEmpty()) {
        throw new IllegalStateException("past " + what + " were refused: " + refused);
      }
      progress.at("past " + what, to, past.size());
    }
  }

  private Map<String, Object> past(PastConcern concern) {
    Map<String, Object> past = new HashMap<>();
    past.put("author", concern.author().id());
    past.put("unit", unit(concern));
    past.put("raisedAt", concern.raisedAt().toString());
    if (concern.closedAt() != null) {
      past.put("closedAt", concern.closedAt().toString());
      past.put("closingReason", "Det går bedre, og aftalerne er fulgt op.");
    }
    past.put(
        "concern",
        ConcernForm.of(
            concern.id(), child(concern), concern.observed(), concern.level(), concern.raisedAt()));
    return past;
  }

  private Map<String, Object> past(PastDiscussion discussion) {
    PastConcern concern = discussion.concern();
    Map<String, Object> past = new HashMap<>();
    past.put("id", discussion.id());
    past.put("series", ForumDays.series(municipality.unit(unit(concern)).district()));
    past.put("met", discussion.met().toString());
    past.put(
        "named",
        Map.of(
            "concern", concern.id(),
            "child", child(concern),
            "unit", unit(concern),
            "basis", discussion.basis()));
    past.put(
        "decisions",
        discussion.decisions().stream().map(one -> decided(one, concern.author())).toList());
    if (discussion.noFollowUp() != null) {
      past.put("noFollowUp", discussion.noFollowUp());
    }
    return past;
  }

  private static Map<String, Object> decided(PastDiscussion.Decided decided, DemoPerson by) {
    Map<String, Object> past = new HashMap<>();
    past.put("id", decided.id());
    past.put("kind", decided.kind());
    past.put("text", decided.text());
    past.put("responsible", by.id());
    past.put("due", decided.due().toString());
    if (decided.doneAt() != null) {
      past.put("doneAt", decided.doneAt().toString());
    }
    return past;
  }

  private String child(PastConcern concern) {
    return children.get(concern.child());
  }

  private String unit(PastConcern concern) {
    return municipality.children().get(concern.child()).unit();
  }
}
