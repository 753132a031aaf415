package dk.rettidig.portal.concern;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.directory.Names;
import dk.rettidig.portal.service.Share;
import dk.rettidig.portal.service.concern.ConcernRecords.NextSteps;
import dk.rettidig.portal.service.concern.ConcernRecords.Step;
import dk.rettidig.portal.service.meeting.forum.ForumCalls;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Series;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who does a step that concern-service knows no name for: the forum's chair and whoever is on duty
 * at the intake desk belong to the other two services.
 */
@Component
class Doers {

  private static final String CHAIR = "FORUM_CHAIR";
  private static final String INTAKE = "INTAKE";

  private final ForumCalls forums;
  private final Directory directory;

  Doers(ForumCalls forums, Directory directory) {
    this.forums = forums;
    this.directory = directory;
  }

  /**
   * The names by the role of the steps, as far as they can be had.
   *
   * @param suspected then the forum takes no part, and nobody of it is named
   */
  Map<String, String> of(NextSteps steps, boolean suspected, Set<String> onDuty) {
    Set<String> roles =
        steps.steps().stream()
            .filter(step -> step.who().name() == null)
            .map((Step step) -> step.who().role())
            .collect(Collectors.toSet());
    Map<String, Collection<String>> ids = new HashMap<>();
    if (roles.contains(INTAKE)) {
      ids.put(INTAKE, onDuty);
    }
    if (!suspected && roles.contains(CHAIR)) {
      List<Series> all = Share.rows(Share.of("meeting", forums::series));
      ids.put(
          CHAIR,
          all.stream()
              .filter(series -> series.district().equals(steps.district()))
              .map(Series::chair)
              .toList());
    }
    return named(ids);
  }

  private Map<String, String> named(Map<String, Collection<String>> ids) {
    Names names = directory.people(ids.values().stream().flatMap(Collection::stream).toList());
    Map<String, String> named = new HashMap<>();
    ids.forEach((role, people) -> {
      String all =
          people.stream()
              .filter(names::knows)
              .map(names::of)
              .sorted()
              .collect(Collectors.joining(", "));
      if (!all.isEmpty()) {
        named.put(role, all);
      }
    });
    return named;
  }
}
