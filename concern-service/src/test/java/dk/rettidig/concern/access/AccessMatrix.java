package dk.rettidig.concern.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every endpoint answers to everybody. */
final class AccessMatrix {

  /** What an endpoint answers to each: the child is Ida of group a, the concern the teacher's. */
  static final Map<String, String> ROWS = new LinkedHashMap<>();

  static final List<String> COLUMNS =
      List.of(
          "teacher",
          "colleague",
          "kin",
          "leader",
          "standIn",
          "adviser",
          "specialist",
          "intake",
          "manager",
          "guardian",
          "roleOnly",
          "postOnly",
          "neighbour",
          "elsewhere",
          "service");

  static {
    //                                       tea col kin lea sta adv spe int man gua rol pos nei els
    // ser
    row("GET /v1/me", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("GET /v1/units", "200 200 200 200 200 200 200 200 200 403 403 403 200 200 200");
    row("GET /v1/units/{id}", "200 200 200 200 200 200 200 200 200 403 403 403 200 404 200");
    row("POST /v1/people/names", "200 200 200 200 200 200 200 200 200 403 403 403 200 200 200");
    row("GET /v1/colleagues", "200 200 200 200 200 200 200 200 200 403 403 403 200 200 403");
    row("GET /v1/instruments", "200 200 200 200 200 200 200 200 200 403 403 403 200 200 200");
    row(
        "GET /v1/instruments/{id}/{version}",
        "200 200 200 200 200 200 200 200 200 403 403 403 200 200 200");
    row(
        "GET /v1/instruments/{id}/{version}/differences",
        "200 200 200 200 200 200 200 200 200 403 403 403 200 200 200");
    row(
        "GET /v1/instruments/{id}/{version}/file",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row(
        "PUT /v1/instruments/{id}/{version}",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row(
        "POST /v1/instruments/checks",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row(
        "GET /v1/instruments/in-use",
        "200 200 200 200 200 200 200 200 200 403 403 403 200 200 200");
    row(
        "POST /v1/instruments/in-use",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    for (String step : List.of("GET", "POST")) {
      row(
          step + " /v1/municipal-model",
          "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    }
    row(
        "POST /v1/municipal-model/checks",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("GET /v1/children", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("POST /v1/children/search", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("POST /v1/children/names", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row(
        "POST /v1/identities/search",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/identities", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("GET /v1/children/{id}", "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "GET /v1/children/{id}/chronology",
        "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "GET /v1/children/{id}/line",
        "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "GET /v1/children/{id}/looks",
        "404 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "GET /v1/children/{id}/absence",
        "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row("GET /v1/absence", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("GET /v1/concerns/{id}", "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row("PUT /v1/concerns/{id}", "409 404 404 403 403 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/concerns/{id}/closure",
        "409 404 404 409 409 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/concerns/{id}/parents-informed",
        "409 404 404 409 409 404 404 404 404 404 404 404 404 404 403");
    row("POST /v1/concerns", "201 201 403 201 201 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/next-steps", "200 200 403 200 200 403 403 403 403 403 403 403 403 403 403");
    row(
        "POST /v1/concerns/{concern}/bases",
        "201 404 404 201 201 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/concerns/{concern}/bases/{basis}/withdrawal",
        "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row("GET /v1/rounds", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("GET /v1/rounds/tasks", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("POST /v1/rounds", "403 403 403 201 201 403 403 403 403 403 403 403 403 403 403");
    row("GET /v1/rounds/{id}", "200 200 200 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "GET /v1/rounds/{id}/children",
        "200 200 200 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/rounds/{id}/own-ratings",
        "200 200 200 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/rounds/{id}/submission",
        "200 409 409 409 409 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/rounds/{id}/children/{child}/joint-rating",
        "201 409 409 409 409 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/rounds/{id}/children/{child}/parents-told",
        "409 409 409 409 409 404 404 404 404 404 404 404 404 404 403");
    for (String step : List.of("parents-told", "opening", "reminder", "closure", "reopening")) {
      row(
          "POST /v1/rounds/{id}/" + step,
          "403 403 403 409 409 404 404 404 404 404 404 404 404 404 403");
    }
    row("GET /v1/calibrations", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("POST /v1/calibrations", "403 403 403 409 409 403 403 403 403 403 403 403 403 403 403");
    row("GET /v1/calibrations/{id}", "200 200 200 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/calibrations/{id}/own-answers",
        "200 200 200 403 403 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/calibrations/{id}/closure",
        "403 403 403 409 409 404 404 404 404 404 404 404 404 404 403");
    batonLogs();
    row("GET /v1/detection", "403 403 403 403 403 403 403 403 200 403 403 403 403 403 403");
    row(
        "POST /v1/detection/decisions",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row(
        "POST /v1/detection/decisions/{id}/withdrawal",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("GET /v1/detection/answers", "403 403 403 403 403 403 403 403 200 403 403 403 403 403 403");
    row("GET /v1/hits", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row(
        "GET /v1/children/{id}/hits",
        "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row("PUT /v1/hits/{id}/answer", "404 404 404 404 404 404 404 404 404 404 404 404 404 404 403");
    row("GET /v1/tasks", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row(
        "POST /v1/imports/organisation",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/imports/children", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/imports/absence", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/imports/ratings", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("POST /v1/imports/concerns", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row("GET /v1/parked", "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row(
        "GET /v1/kept-heads/{service}",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row(
        "POST /v1/parked/{subscription}/{aggregate}/replay",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
    row(
        "POST /v1/parked/{subscription}/{aggregate}/drop",
        "403 403 403 403 403 403 403 403 403 403 403 403 403 403 403");
  }

  /** The log is on the teacher's concern and in the teacher's hands; its mother may see it. */
  private static void batonLogs() {
    row("GET /v1/baton-logs", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("GET /v1/baton-logs/tasks", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("POST /v1/baton-logs", "409 404 404 409 409 404 404 404 404 404 404 404 404 404 403");
    row("GET /v1/baton-logs/{id}", "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    for (String written :
        List.of("consent", "goals", "actions", "map", "participants", "family/{reader}/release")) {
      row(
          "POST /v1/baton-logs/{id}/" + written,
          "200 404 404 403 403 404 404 404 404 404 404 404 404 404 403");
    }
    row(
        "GET /v1/baton-logs/{id}/family/{reader}",
        "200 404 404 403 403 404 404 404 404 404 404 404 404 404 403");
    for (String refused : List.of("evaluations", "family-told")) {
      row(
          "POST /v1/baton-logs/{id}/" + refused,
          "409 404 404 403 403 404 404 404 404 404 404 404 404 404 403");
    }
    for (String unknown : List.of("ending", "responsible")) {
      row(
          "POST /v1/baton-logs/{id}/actions/{action}/" + unknown,
          "404 404 404 403 403 404 404 404 404 404 404 404 404 404 403");
    }
    row(
        "POST /v1/baton-logs/{id}/participants/{person}/end",
        "200 404 404 403 403 404 404 404 404 404 404 404 404 404 403");
    for (String refused : List.of("", "/{offer}/acceptance", "/{offer}/refusal")) {
      row(
          "POST /v1/baton-logs/{id}/offers" + refused,
          "409 404 404 409 409 404 404 404 404 404 404 404 404 404 403");
    }
    row(
        "POST /v1/baton-logs/{id}/offers/withdrawal",
        "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/baton-logs/{id}/offers/settlement",
        "403 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row(
        "POST /v1/baton-logs/{id}/closure",
        "422 404 404 403 403 404 404 404 404 404 404 404 404 404 403");
    row("GET /v1/family/baton-logs", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row(
        "GET /v1/family/baton-logs/{id}",
        "404 404 404 404 404 404 404 404 404 200 404 404 404 404 403");
    row(
        "POST /v1/family/baton-logs/{id}/words",
        "404 404 404 404 404 404 404 404 404 200 404 404 404 404 403");
    row("GET /v1/open-items", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row(
        "GET /v1/open-items/{person}",
        "200 404 404 200 200 404 404 404 404 404 404 404 404 404 403");
    row("POST /v1/handovers", "200 200 200 200 200 200 200 200 200 200 200 200 200 200 403");
    row("GET /v1/staff-absences", "200 200 200 200 200 200 200 200 200 403 403 403 200 200 403");
    row("POST /v1/staff-absences", "201 403 403 201 201 403 403 403 403 403 403 403 403 403 403");
    for (String step : List.of("stand-in", "return")) {
      row(
          "POST /v1/staff-absences/{id}/" + step,
          "409 404 404 409 409 404 404 404 404 404 404 404 404 404 403");
    }
  }

  private static void row(String endpoint, String answers) {
    ROWS.put(endpoint, answers);
  }

  private AccessMatrix() {}
}
