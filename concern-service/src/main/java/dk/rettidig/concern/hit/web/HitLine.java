package dk.rettidig.concern.hit.web;

import dk.rettidig.concern.approval.RuleWords;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.detection.Reason;
import dk.rettidig.concern.hit.Answer;
import dk.rettidig.concern.hit.RecordedHit;
import dk.rettidig.concern.hit.ShownHit;
import dk.rettidig.concern.words.ConcernWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worth a look, and why.
 *
 * @param title the name of the rule
 * @param sentence what the rule saw
 * @param quotes the entries that it rests on, all of them, in the order of days
 * @param lapsesOn the last day on which it can be answered
 * @param answer nothing while nobody has answered
 */
record HitLine(
    String id,
    String child,
    String name,
    String rule,
    int version,
    String title,
    String sentence,
    List<Quote> quotes,
    LocalDate foundOn,
    LocalDate lapsesOn,
    @Nullable Answer answer) {

  /**
   * An entry.
   *
   * @param entry its id; of a concern the concern's
   * @param text in plain words, without what somebody wrote
   */
  record Quote(Entry.Kind kind, String entry, LocalDate day, String text) {}

  static HitLine of(ShownHit shown, Locale language) {
    RecordedHit recorded = shown.recorded();
    Reason reason = Reason.of(shown.hit(), ConcernWords.WORDS, language);
    List<Entry> grounds = shown.hit().grounds();
    RecordedHit.Answered answered = recorded.answered();
    return new HitLine(
        recorded.id().value(),
        shown.child().id().value(),
        shown.child().particulars().name(),
        recorded.rule().code(),
        recorded.rule().version(),
        RuleWords.title(recorded.rule().code(), language),
        reason.sentence(),
        IntStream.range(0, grounds.size())
            .mapToObj(at -> quote(grounds.get(at), reason.quotes().get(at)))
            .toList(),
        recorded.foundOn(),
        recorded.lapsesOn(),
        answered == null ? null : answered.answer());
  }

  private static Quote quote(Entry entry, String text) {
    return new Quote(entry.kind(), entry.id(), entry.day(), text);
  }

  @Override
  public String toString() {
    return "HitLine[…]";
  }
}
