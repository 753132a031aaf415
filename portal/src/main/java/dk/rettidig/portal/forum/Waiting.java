package dk.rettidig.portal.forum;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.directory.Names;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.meeting.forum.ForumCalls;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Candidate;
import dk.rettidig.portal.time.TimeWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for its basis, in words; it knows nothing of whom it is about (invariant 5). */
@Component
class Waiting {

  /**
   * One concern as people outside its unit may know it.
   *
   * @param level the level's code
   * @param levelName what the scale calls it, where that is known
   * @param held that it is not heard though it has a basis, as a code
   */
  record Row(
      String concern,
      String unit,
      @Nullable String level,
      @Nullable String levelName,
      String waited,
      boolean asked,
      @Nullable String held) {}

  private final ForumCalls calls;
  private final Directory directory;
  private final TimeWords times;

  Waiting(ForumCalls calls, Directory directory, TimeWords times) {
    this.calls = calls;
    this.directory = directory;
    this.times = times;
  }

  Part<List<Row>> rows() {
    return Part.of(calls::candidates) instanceof Part.Present(List<Candidate> found)
        ? new Part.Present<>(rows(found))
        : new Part.Missing<>("meeting");
  }

  private List<Row> rows(List<Candidate> found) {
    Names units = found.isEmpty() ? new Names(Map.of(), "") : directory.units();
    return found.stream().map(candidate -> row(candidate, units)).toList();
  }

  private Row row(Candidate candidate, Names units) {
    return new Row(
        candidate.concern(),
        units.of(candidate.unit()),
        candidate.level(),
        levelName(candidate),
        times.since(candidate.since()),
        candidate.asked(),
        candidate.held());
  }

  private @Nullable String levelName(Candidate candidate) {
    String level = candidate.level();
    String instrument = candidate.instrument();
    String version = candidate.instrumentVersion();
    return level == null || instrument == null || version == null
        ? null
        : directory.level(instrument, version, level).orElse(null);
  }
}
