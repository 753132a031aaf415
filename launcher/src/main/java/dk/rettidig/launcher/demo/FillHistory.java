package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.client.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Two years of concerns, taken over with their own times (D20). */
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
    List<PastConcern> concerns = history.concerns();
    for (int from = 0; from < concerns.size(); from += AT_ONCE) {
      int to = Math.min(concerns.size(), from + AT_ONCE);
      List<Map<String, Object>> some = new ArrayList<>();
      concerns.subList(from, to).forEach(concern -> some.add(past(concern)));
      JsonNode answer = admin.concern().post("/imports/concerns", Map.of("concerns", some)).json();
      if (!answer.path("refused").isEmpty()) {
        throw new IllegalStateException("past concerns were refused: " + answer.path("refused"));
      }
      progress.at("past concerns", to, concerns.size());
    }
  }

  private Map<String, Object> past(PastConcern concern) {
    Map<String, Object> past = new HashMap<>();
    past.put("author", concern.author().id());
    past.put("unit", municipality.children().get(concern.child()).unit());
    past.put("raisedAt", concern.raisedAt().toString());
    if (concern.closedAt() != null) {
      past.put("closedAt", concern.closedAt().toString());
      past.put("closingReason", "Det går bedre, og aftalerne er fulgt op.");
    }
    past.put(
        "concern",
        ConcernForm.of(
            concern.id(),
            children.get(concern.child()),
            concern.observed(),
            concern.level(),
            concern.raisedAt()));
    return past;
  }
}
