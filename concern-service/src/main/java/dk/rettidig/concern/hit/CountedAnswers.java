package dk.rettidig.concern.hit;

import dk.rettidig.concern.child.ChildId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a rule was answered in a quarter that is over, in children. Small numbers are protected
 * (invariant 11): below five nothing is said, and of the three answers all are said or none, since
 * the third could be told from the sum and the other two. Quarters do not overlap and none is
 * counted before its end, so that no two counts differ by one answer.
 *
 * @param quarter such as {@code 2026-Q4}
 * @param children with an answer; nothing where they are fewer than five
 * @param split nothing where any of the three answers is about fewer than five
 */
public record CountedAnswers(
    String quarter, String rule, @Nullable Integer children, @Nullable Split split) {

  private static final int FEWEST = 5;

  /** Children by answer; of one with several hits of the rule each answer counts. */
  public record Split(int takenUp, int notNow, int notRelevant) {}

  static CountedAnswers of(String quarter, String rule, Collection<RecordedHit> answered) {
    List<RecordedHit> own =
        answered.stream().filter(hit -> hit.rule().code().equals(rule)).toList();
    int all = children(own.stream());
    var split =
        new Split(
            given(own, Answer.TAKE_UP),
            given(own, Answer.NOT_NOW),
            given(own, Answer.NOT_RELEVANT));
    boolean said =
        Stream.of(split.takenUp(), split.notNow(), split.notRelevant())
            .allMatch(number -> number >= FEWEST);
    return new CountedAnswers(quarter, rule, all < FEWEST ? null : all, said ? split : null);
  }

  private static int given(List<RecordedHit> hits, Answer answer) {
    return children(
        hits.stream().filter(hit -> hit.answered() != null && hit.answered().answer() == answer));
  }

  private static int children(Stream<RecordedHit> hits) {
    Set<ChildId> different = hits.map(RecordedHit::child).collect(Collectors.toSet());
    return different.size();
  }
}
