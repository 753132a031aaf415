package dk.rettidig.concern.hit;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.approval.Overseers;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Counts how each rule was answered, for who answers for early detection in the municipality. */
@Service
public class CountAnswers {

  private static final int QUARTERS = 4;

  private final Overseers overseers;
  private final DetectionRules rules;
  private final Hits hits;
  private final Clock clock;

  CountAnswers(Overseers overseers, DetectionRules rules, Hits hits, Clock clock) {
    this.overseers = overseers;
    this.rules = rules;
    this.hits = hits;
    this.clock = clock;
  }

  /**
   * The last four quarters that are over, the latest first, with every rule, on or off.
   *
   * @throws dk.rettidig.concern.approval.OnlyOverseers for everybody else
   */
  public List<CountedAnswers> of(Actor actor) {
    overseers.require(actor);
    Quarter running = Quarter.of(DanishTime.dayOf(clock.instant()));
    return Stream.iterate(running.before(), Quarter::before)
        .limit(QUARTERS)
        .flatMap(quarter -> counted(actor.municipality(), quarter))
        .toList();
  }

  private Stream<CountedAnswers> counted(Municipality municipality, Quarter quarter) {
    List<RecordedHit> answered = hits.answeredIn(municipality, quarter);
    return rules.all(municipality).stream()
        .map(rule -> CountedAnswers.of(quarter.code(), rule.code(), answered));
  }
}
