package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Visitors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What lies on the intake desk now, through the ordinary use cases: written by those who work with
 * the child, each as far as the desk has come with it.
 */
final class FillNotifications {

  /** The size from which there is one at every step. */
  private static final int MANY_CHILDREN = 200;

  private static final int FOUND = 200;

  private static final List<Told> FEW =
      List.of(
          new Told(Reached.FED_BACK, null, "Har været væk 8 af de sidste 20 dage."),
          new Told(Reached.SENT, null, "Kom i sommertøj i frostvejr for tredje gang."));

  private static final List<Told> MORE =
      List.of(
          new Told(Reached.RECEIPTED, null, "Er sulten om morgenen, og ingen svarer hjemme."),
          new Told(
              Reached.ASSESSED, "PARENT_OR_HOUSEHOLD", "Fortalte uopfordret om slag derhjemme."),
          new Told(Reached.SEEN, null, "Bliver ofte hentet efter lukketid og er meget stille."),
          new Told(Reached.DRAFT, null, "Har sagt, at hun ikke sover om natten."));

  /** How far a notification has come; each state includes those before it. */
  private enum Reached {
    DRAFT,
    SENT,
    SEEN,
    ASSESSED,
    RECEIPTED,
    FED_BACK
  }

  /**
   * A step of the desk.
   *
   * @param reached what it brings about
   * @param done how the desk's page calls it once it is done
   */
  private record DeskStep(Reached reached, String path, String done, Map<String, Object> words) {}

  private static final List<DeskStep> STEPS =
      List.of(
          new DeskStep(Reached.SEEN, "acknowledgement", "acknowledged", Map.of()),
          new DeskStep(
              Reached.ASSESSED,
              "assessment",
              "assessed",
              Map.of("acute", false, "text", "Ikke akut. Vi taler med familien i denne uge.")),
          new DeskStep(Reached.RECEIPTED, "receipt", "receipted", Map.of()),
          new DeskStep(
              Reached.FED_BACK, "feedback", "fedBack", Map.of("outcome", "INVESTIGATION_BEGUN")));

  private record Told(Reached reached, @Nullable String whom, String observed) {}

  private final DemoMunicipality municipality;
  private final List<String> children;
  private final Visitors visitors;
  private final Progress progress;
  private final Dice dice;
  private final Ids ids;

  /**
   * @param children the ids that concern-service gave, in the order of the municipality
   */
  FillNotifications(
      DemoMunicipality municipality, List<String> children, Visitors visitors, Progress progress) {
    this.municipality = municipality;
    this.children = children;
    this.visitors = visitors;
    this.progress = progress;
    this.dice = new Dice(DemoHouse.SEED, municipality.code().code() + "notifications");
    this.ids = new Ids(DemoHouse.SEED, municipality.code());
  }

  void fill() {
    List<Told> all = new ArrayList<>(FEW);
    if (municipality.children().size() >= MANY_CHILDREN) {
      all.addAll(MORE);
    }
    List<DemoPerson> authors = municipality.authors();
    for (int i = 0; i < all.size(); i++) {
      tell(ids.of("recent-notification/" + i), all.get(i), authors.get(i % authors.size()));
      progress.at("notifications", i + 1, all.size());
    }
  }

  private void tell(String id, Told told, DemoPerson author) {
    int child = dice.pick(municipality.childrenOf(author));
    Door notifier = visitors.as(municipality.username(author)).notification();
    if (notifier.get("/notifications/" + id).status() != FOUND) { // else broken off after it
      notifier.post("/notifications", draft(id, told, child)).well();
    }
    if (told.reached() != Reached.DRAFT) {
      notifier.post("/notifications/" + id + "/sending", Map.of()).well();
      work(id, told.reached());
    }
  }

  private Map<String, Object> draft(String id, Told told, int child) {
    Map<String, Object> draft = new HashMap<>();
    draft.put("id", id);
    draft.put("child", children.get(child));
    draft.put("unit", municipality.children().get(child).unit());
    draft.put("subject", Map.of("name", municipality.children().get(child).name()));
    draft.put("urgency", "ORDINARY");
    draft.put("observed", told.observed());
    if (told.whom() != null) {
      draft.put("suspicion", Map.of("group", told.whom()));
    }
    return draft;
  }

  private void work(String id, Reached reached) {
    Door desk = visitors.as(DemoHouse.username(municipality, "modtagelsen")).notification();
    JsonNode done = Patience.untilTaken(() -> desk.get("/intake/notifications/" + id)).json();
    for (DeskStep step : STEPS) {
      if (reached.compareTo(step.reached) >= 0 && !done.path("steps").has(step.done)) {
        take(desk, id, step); // else done before the filling was broken off, or not to be done
      }
    }
  }

  private void take(Door desk, String id, DeskStep step) {
    String one = "/intake/notifications/" + id;
    Map<String, Object> body = new HashMap<>(step.words);
    body.put("id", ids.of(step.path + id));
    desk.post(one + "/" + step.path, desk.get(one).well().etag(), body).well();
  }
}
