package dk.rettidig.common.readlog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.municipality.Municipality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadLogVerificationTests {

  private final List<ReadLogEntry> chain = chain(Head.beginning("i.1"), null, 10, "child");
  private final Head end = chain.getLast().head();
  private final List<ReadLogEntry> log = new ArrayList<>(chain);

  @Test
  void aWholeLogHasNoFindings() {
    assertThat(verify(end)).isEmpty();
    assertThat(ReadLogVerification.verify(List.of(), List.of()).isWhole()).isTrue();
  }

  static List<UnaryOperator<LoggedLook>> changes() {
    return List.of(
        l -> look(l, "x", l.municipality().code(), l.actor(), l.unit(), l.what(), l.reason()),
        l -> look(l, l.id(), "751", l.actor(), l.unit(), l.what(), l.reason()),
        l -> look(l, l.id(), "461", "person-2", l.unit(), l.what(), l.reason()),
        l -> look(l, l.id(), "461", l.actor(), null, l.what(), l.reason()),
        l -> look(l, l.id(), "461", l.actor(), "", l.what(), l.reason()),
        l -> look(l, l.id(), "461", l.actor(), l.unit(), "child:name", l.reason()),
        l -> look(l, l.id(), "461", l.actor(), l.unit(), l.what(), "c2VhbGVk"),
        l -> with(l, l.roles(), List.of()),
        l -> with(l, l.roles(), List.of("child-4", "child-5")),
        l -> with(l, List.of("PROFESSIONAL"), l.subjects()),
        l -> with(l, List.of("ADVISER", "PROFESSIONAL", "child-4"), List.of()),
        l ->
            new LoggedLook(
                l.id(),
                l.municipality(),
                l.at().plusMillis(1),
                l.actor(),
                l.roles(),
                l.unit(),
                l.subjects(),
                l.what(),
                l.basis(),
                l.reason()),
        l ->
            new LoggedLook(
                l.id(),
                l.municipality(),
                l.at(),
                l.actor(),
                l.roles(),
                l.unit(),
                l.subjects(),
                l.what(),
                "SSD",
                l.reason()));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void findsAChangeOfAnyField(UnaryOperator<LoggedLook> change) {
    ReadLogEntry old = log.get(4);
    log.set(
        4,
        new ReadLogEntry(
            old.segment(), 5, old.previous(), null, change.apply(old.look()), old.hash()));

    assertThat(verify(end)).containsExactly("i.1/5 CHANGED");
  }

  @Test
  void findsAChangeWhoseHashWasMadeAgain() {
    log.set(4, ReadLogEntry.after(log.get(3).head(), null, look("somebody-else")));

    assertThat(verify(end)).containsExactly("i.1/6 BROKEN_LINK");
  }

  @Test
  void findsARemovedEntry() {
    log.remove(4);

    assertThat(verify(end)).containsExactly("i.1/5 REMOVED");
  }

  @Test
  void findsARemovedFirstEntry() {
    log.removeFirst();

    assertThat(verify(end)).containsExactly("i.1/1 REMOVED");
  }

  @Test
  void findsARemovedEntryWhoseFollowersWereNumberedAnew() {
    log.remove(4);
    for (int i = 4; i < log.size(); i++) {
      log.set(i, numbered(log.get(i), i + 1L));
    }

    assertThat(verify(end))
        .contains("i.1/5 REORDERED", "i.1/9 REORDERED", "i.1/10 TAIL_CUT")
        .hasSize(6);
  }

  @Test
  void findsLinesThatChangedPlaces() {
    Collections.swap(log, 3, 6);

    assertThat(verify(end)).contains("i.1/4 REORDERED");
  }

  @Test
  void findsEntriesThatChangedTheirNumbers() {
    ReadLogEntry third = log.get(2);
    ReadLogEntry fourth = log.get(3);
    log.set(2, numbered(fourth, 3));
    log.set(3, numbered(third, 4));

    assertThat(verify(end)).containsExactly("i.1/3 REORDERED", "i.1/4 REORDERED");
  }

  @Test
  void findsAnInsertedEntryInATakenPlace() {
    log.add(5, ReadLogEntry.after(log.get(3).head(), null, look("inserted")));

    assertThat(verify(end)).contains("i.1/5 INSERTED");
  }

  @Test
  void findsAnInsertedEntryThatPushedTheOthersOn() {
    List<ReadLogEntry> pushed = new ArrayList<>(log.subList(0, 4));
    pushed.add(ReadLogEntry.after(log.get(3).head(), null, look("inserted")));
    log.subList(4, 10).forEach(entry -> pushed.add(numbered(entry, entry.sequence() + 1)));

    assertThat(findings(pushed, end))
        .contains("i.1/6 REORDERED", "i.1/11 REORDERED", "i.1/10 REWRITTEN");
  }

  @Test
  void findsACutTailAgainstAKnownHead() {
    assertThat(findings(log.subList(0, 7), end)).containsExactly("i.1/8 TAIL_CUT");
    assertThat(findings(List.of(), end)).containsExactly("i.1/1 TAIL_CUT");
    assertThat(findings(log.subList(0, 7), chain.get(6).head())).isEmpty();
  }

  @Test
  void findsARewrittenChainAgainstAKnownHead() {
    List<ReadLogEntry> rewritten = new ArrayList<>(log.subList(0, 4));
    rewritten.addAll(chain(log.get(3).head(), null, 6, "other"));

    assertThat(findings(rewritten, chain.get(2).head())).isEmpty();
    assertThat(findings(rewritten, chain.get(7).head())).containsExactly("i.1/8 REWRITTEN");
    assertThat(findings(rewritten, end)).containsExactly("i.1/10 REWRITTEN");
  }

  @Test
  void theHeadThatTheNextSegmentNamesCountsAsKnown() {
    List<ReadLogEntry> next = chain(Head.beginning("i.2"), end, 3, "next");
    List<ReadLogEntry> cut = new ArrayList<>(log.subList(0, 9));
    cut.addAll(next);

    assertThat(findings(cut, next.getLast().head())).containsExactly("i.1/10 TAIL_CUT");
  }

  @Test
  void whatWasWrittenBehindTheLastConfirmedHeadIsNamedButNoFault() {
    List<ReadLogEntry> whole = new ArrayList<>(log);
    whole.addAll(chain(Head.beginning("i.2"), chain.get(7).head(), 3, "next"));

    Verdict verdict = ReadLogVerification.verify(whole, List.of(whole.getLast().head()));
    assertThat(verdict.isWhole()).isTrue();
    assertThat(verdict.unconfirmed()).containsExactly("i.1/9", "i.1/10");
  }

  @Test
  void aSegmentInWhichNothingWasConfirmedIsUnconfirmedAsAWhole() {
    List<ReadLogEntry> whole = new ArrayList<>(log);
    whole.addAll(chain(Head.beginning("i.2"), end, 2, "failed"));
    whole.addAll(chain(Head.beginning("i.3"), end, 3, "next"));
    whole.addAll(chain(Head.beginning("j.1"), null, 1, "failed too"));
    whole.addAll(chain(Head.beginning("j.2"), null, 1, "other instance"));

    Verdict verdict = ReadLogVerification.verify(whole, List.of(whole.getLast().head()));
    assertThat(verdict.isWhole()).isTrue();
    assertThat(verdict.unconfirmed()).containsExactly("i.2/1", "i.2/2", "j.1/1");
  }

  @Test
  void segmentsMayBeMixed() {
    List<ReadLogEntry> other = chain(Head.beginning("j.1"), null, 10, "other");
    List<ReadLogEntry> mixed = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      mixed.add(log.get(i));
      mixed.add(other.get(i));
    }

    assertThat(findings(mixed, end, other.getLast().head())).isEmpty();
  }

  private List<String> verify(Head... heads) {
    return findings(log, heads);
  }

  private static List<String> findings(List<ReadLogEntry> entries, Head... heads) {
    return ReadLogVerification.verify(entries, List.of(heads)).findings().stream()
        .map(finding -> finding.place() + " " + finding.fault())
        .toList();
  }

  static List<ReadLogEntry> chain(Head from, @Nullable Head follows, int length, String child) {
    List<ReadLogEntry> chain = new ArrayList<>();
    Head tip = from;
    for (int i = 0; i < length; i++) {
      ReadLogEntry entry = ReadLogEntry.after(tip, follows, look(child + "-" + i));
      chain.add(entry);
      tip = entry.head();
    }
    return chain;
  }

  private static ReadLogEntry numbered(ReadLogEntry entry, long sequence) {
    return new ReadLogEntry(
        entry.segment(), sequence, entry.previous(), entry.follows(), entry.look(), entry.hash());
  }

  private static LoggedLook look(String child) {
    return new LoggedLook(
        "look-" + child,
        new Municipality("461"),
        Looks.NOON,
        "person-1",
        List.of("ADVISER", "PROFESSIONAL"),
        "unit-7",
        List.of(child),
        "child:chronology",
        "INTERNAL",
        null);
  }

  private static LoggedLook look(
      LoggedLook old,
      String id,
      String municipality,
      String actor,
      @Nullable String unit,
      String what,
      @Nullable String reason) {
    return new LoggedLook(
        id,
        new Municipality(municipality),
        old.at(),
        actor,
        old.roles(),
        unit,
        old.subjects(),
        what,
        old.basis(),
        reason);
  }

  private static LoggedLook with(LoggedLook old, List<String> roles, List<String> subjects) {
    return new LoggedLook(
        old.id(),
        old.municipality(),
        old.at(),
        old.actor(),
        roles,
        old.unit(),
        subjects,
        old.what(),
        old.basis(),
        old.reason());
  }
}
