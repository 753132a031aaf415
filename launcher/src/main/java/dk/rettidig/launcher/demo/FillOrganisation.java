package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.demo.DemoUnit.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Imports units, people and children as an administrator, and plans the forums. */
final class FillOrganisation {

  private static final int CHILDREN_AT_ONCE = 25;
  private static final int YEARS_AT_WORK = 3;

  private static final List<String> DETECTION =
      List.of(
          "lasting-middle",
          "falling-line",
          "two-professions",
          "absence-in-a-row",
          "absence-recent",
          "absence-lasting",
          "absence-total",
          "absence-letter",
          "absence-notice");

  private final DemoMunicipality municipality;
  private final Visitor admin;
  private final Progress progress;
  private final LocalDate today;

  FillOrganisation(
      DemoMunicipality municipality, Visitor admin, LocalDate today, Progress progress) {
    this.municipality = municipality;
    this.admin = admin;
    this.today = today;
    this.progress = progress;
  }

  /** The ids that the children got, in their order. */
  List<String> fill() {
    organisation();
    List<String> ids = new ArrayList<>();
    List<DemoChild> children = municipality.children();
    for (int from = 0; from < children.size(); from += CHILDREN_AT_ONCE) {
      int to = Math.min(children.size(), from + CHILDREN_AT_ONCE);
      String file = ImportFiles.children(children.subList(from, to));
      JsonNode answer = admin.concern().post("/imports/children", Map.of("children", file)).json();
      requireAllTaken(answer);
      answer
          .path("files")
          .path(0)
          .path("records")
          .forEach(record -> ids.add(record.path("id").asString()));
      progress.at("children", to, children.size());
    }
    return ids;
  }

  private void organisation() {
    var files = new ImportFiles(municipality);
    requireAllTaken(
        admin
            .concern()
            .post(
                "/imports/organisation",
                Map.of(
                    "units", files.units(),
                    "groups", files.groups(),
                    "people", files.people(),
                    "assignments", files.assignments(today.minusYears(YEARS_AT_WORK))))
            .json());
    progress.at("units and people", 1, 1);
  }

  /** Takes the pupils' absence over. */
  void fillAbsence(List<AbsentDay> days) {
    String file = ImportFiles.absence(days);
    requireAllTaken(admin.concern().post("/imports/absence", Map.of("absence", file)).json());
    progress.at("absence", days.size(), days.size());
  }

  /**
   * The municipality has decided to use the rules that are proposed, and those on absence; last, so
   * that the service looks at everybody once.
   */
  void decideOnDetection() {
    LocalDate assessed = today.minusDays(60);
    LocalDate decided = today.minusDays(30);
    admin
        .concern()
        .post(
            "/detection/decisions",
            Map.ofEntries(
                Map.entry("id", "detection-" + municipality.code().code()),
                Map.entry("rules", DETECTION),
                Map.entry("basis", "Dagtilbudsloven og folkeskoleloven (demo)"),
                Map.entry("assessment", "Konsekvensanalyse, sag 26/0001 (demo)"),
                Map.entry("assessedOn", assessed.toString()),
                Map.entry("assessedBy", "Databeskyttelsesteamet"),
                Map.entry("decision", "Reglerne bruges på prøve i et år."),
                Map.entry("decidedOn", decided.toString()),
                Map.entry("decidedBy", "Børne- og Skoleudvalget"),
                Map.entry("from", decided.toString())))
        .well();
  }

  /** Every district's forum meets every second week for two hours, led by its adviser. */
  void planForums() {
    for (District district : districts()) {
      DemoUnit first = units(district).getFirst();
      String chair = municipality.those(Role.ADVISER, first).findFirst().orElseThrow().id();
      List<String> members =
          Stream.concat(
                  municipality.those(Role.SPECIALIST),
                  units(district).stream()
                      .flatMap(unit -> municipality.those(Role.UNIT_LEADER, unit)))
              .map(DemoPerson::id)
              .toList();
      admin
          .meeting()
          .post(
              "/series",
              Map.ofEntries(
                  Map.entry("id", ForumDays.series(district)),
                  Map.entry("name", "Tværfagligt forum " + district.name()),
                  Map.entry("place", first.name()),
                  Map.entry("district", district.id()),
                  Map.entry("chair", chair),
                  Map.entry("members", members),
                  Map.entry("everyWeeks", ForumDays.EVERY_WEEKS),
                  Map.entry("weekday", ForumDays.WEEKDAY),
                  Map.entry("from", "13:00"),
                  Map.entry("to", "15:00"),
                  Map.entry("first", today.plusDays(1).toString())))
          .well();
    }
    progress.at("forums", 1, 1);
  }

  private List<District> districts() {
    return municipality.unitsWithChildren().stream().map(DemoUnit::district).distinct().toList();
  }

  private List<DemoUnit> units(District district) {
    return municipality.unitsWithChildren().stream()
        .filter(unit -> unit.district().equals(district))
        .toList();
  }

  /** A refused row is a fault of the generator. */
  private static void requireAllTaken(JsonNode answer) {
    String refused =
        answer
            .path("files")
            .valueStream()
            .flatMap(file -> file.path("refused").valueStream())
            .map(JsonNode::toString)
            .collect(Collectors.joining(", "));
    if (!refused.isEmpty()) {
      throw new IllegalStateException("the import refused " + refused);
    }
  }
}
