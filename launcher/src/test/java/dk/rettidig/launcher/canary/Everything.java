package dk.rettidig.launcher.canary;

import dk.rettidig.launcher.Portal;
import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reply;
import dk.rettidig.launcher.client.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Everything that one user gets to read: over the interfaces, and on the portal's pages. */
final class Everything {

  /** As far ahead as all that the tests of one house bring to the forum has room. */
  static final int MEETINGS = 15;

  private static final List<String> CONCERN_LISTS =
      List.of("/me", "/units", "/children", "/tasks", "/instruments", "/parked");
  private static final List<String> MEETING_LISTS =
      List.of("/candidates", "/series", "/tasks", "/advisers", "/parked");
  private static final List<String> NOTIFICATION_LISTS =
      List.of(
          "/notifications",
          "/escalations",
          "/intake/queue",
          "/intake/roster",
          "/deliveries",
          "/overview",
          "/duty",
          "/parked");

  private final Visitor visitor;
  private final Map<String, String> answers = new LinkedHashMap<>();

  private Everything(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * What the user reads by name of the page or path.
   *
   * @param searches what the user searches for; the words that are typed back are taken out
   */
  static Map<String, String> of(WholeHouse house, String username, List<String> searches) {
    var everything = new Everything(house.as(username));
    everything.lists();
    everything.meetings();
    searches.forEach(everything::search);
    everything.pages(house.portal(username), searches);
    return everything.answers;
  }

  private void lists() {
    CONCERN_LISTS.forEach(path -> keep(visitor.concern(), path));
    MEETING_LISTS.forEach(path -> keep(visitor.meeting(), path));
    NOTIFICATION_LISTS.forEach(path -> keep(visitor.notification(), path));
  }

  /** Each agenda and each item that can be opened. */
  private void meetings() {
    Door door = visitor.meeting();
    ids(door.get("/series"))
        .flatMap(series -> ids(keep(door, "/meetings?series=" + series)).limit(MEETINGS))
        .flatMap(meeting -> ids(keep(door, "/meetings/" + meeting), "items"))
        .forEach(item -> keep(door, "/items/" + item));
  }

  private void search(String text) {
    Reply found = visitor.concern().post("/children/search", Map.of("text", text));
    answers.put("search for " + text.length() + " characters", found.body().toString());
  }

  private void pages(Portal portal, List<String> searches) {
    portal.walk().forEach((path, page) -> answers.put("page " + path, page.html()));
    for (String text : searches) {
      Portal.Page found = portal.post("/children/search", Map.of("text", text));
      answers.put(
          "page /children/search for " + text.length() + " characters",
          found.html().replace("value=\"" + text + "\"", ""));
    }
  }

  private Reply keep(Door door, String path) {
    Reply reply = door.get(path);
    answers.put(path, reply.body().toString());
    return reply;
  }

  private static Stream<String> ids(Reply reply) {
    return reply.status() == 200 ? ids(reply.body()) : Stream.empty();
  }

  private static Stream<String> ids(Reply reply, String member) {
    return reply.status() == 200 ? ids(reply.body().path(member)) : Stream.empty();
  }

  private static Stream<String> ids(JsonNode list) {
    return list.valueStream().map(one -> one.path("id").asString());
  }
}
