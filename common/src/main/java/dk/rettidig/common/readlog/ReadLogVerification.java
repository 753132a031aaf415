package dk.rettidig.common.readlog;

import dk.rettidig.common.readlog.Verdict.Fault;
import dk.rettidig.common.readlog.Verdict.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Verifies a log without the store: each entry against its own hash, each chain from its first
 * entry on, and all chains against heads that others have kept.
 *
 * <p>Only a known head protects a chain's end: an end that no head names can be cut off or replaced
 * unnoticed, which is why heads are published every minute. A segment's first entry names the last
 * head of the segment before, and counts as a known head.
 */
final class ReadLogVerification {

  private final Map<String, SegmentCheck> segments = new LinkedHashMap<>();
  private final Set<Head> knownHeads;
  private final Set<Head> followed = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private long entries;

  ReadLogVerification(Collection<Head> knownHeads) {
    this.knownHeads = new LinkedHashSet<>(knownHeads);
  }

  /**
   * Verifies entries in the order in which they were read; segments may be mixed.
   *
   * @param knownHeads that others have kept of this municipality's log
   */
  static Verdict verify(Iterable<ReadLogEntry> entries, Collection<Head> knownHeads) {
    ReadLogVerification verification = new ReadLogVerification(knownHeads);
    entries.forEach(verification::add);
    return verification.verdict();
  }

  void add(ReadLogEntry entry) {
    entries++;
    segments.computeIfAbsent(entry.segment(), SegmentCheck::new).add(entry);
    if (entry.follows() != null && entry.isIntact()) {
      followed.add(entry.follows());
    }
  }

  void addUnreadable(String place) {
    entries++;
    findings.add(new Finding(Fault.UNREADABLE, place));
  }

  Verdict verdict() {
    List<Finding> all = new ArrayList<>(findings);
    segments.values().forEach(segment -> all.addAll(segment.findings()));
    Set<Head> heads = new LinkedHashSet<>(knownHeads);
    heads.addAll(followed);
    heads.forEach(head -> all.addAll(segment(head.segment()).against(head)));
    return new Verdict(entries, segments.size(), all.stream().distinct().toList(), unconfirmed());
  }

  /**
   * An instance begins a segment only after a failed write. What it has left behind is all that
   * stands, in its earlier segments, behind the head that a later one names.
   */
  private List<String> unconfirmed() {
    Map<String, Integer> latest = new HashMap<>();
    segments.keySet().stream()
        .map(SegmentName::read)
        .forEach(name -> latest.merge(name.instance(), name.number(), Math::max));
    return segments.keySet().stream()
        .filter(segment -> isLeft(SegmentName.read(segment), latest))
        .sorted()
        .flatMap(segment -> segment(segment).placesAfter(confirmedIn(segment)).stream())
        .toList();
  }

  private static boolean isLeft(SegmentName name, Map<String, Integer> latest) {
    return name.number() < latest.getOrDefault(name.instance(), 0);
  }

  private long confirmedIn(String segment) {
    return followed.stream()
        .filter(head -> head.segment().equals(segment))
        .mapToLong(Head::sequence)
        .max()
        .orElse(0);
  }

  /** A segment of which nothing is left is one whose whole tail was cut. */
  private SegmentCheck segment(String segment) {
    return segments.getOrDefault(segment, new SegmentCheck(segment));
  }

  /** Checks the chain of one segment; keeps only the links, so that a large log fits in memory. */
  private static final class SegmentCheck {

    /** Beyond this many changed entries their true places are not searched for. */
    private static final int SEARCHED = 200;

    private final String segment;
    private final TreeMap<Long, Link> links = new TreeMap<>();
    private final List<ReadLogEntry> changed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    SegmentCheck(String segment) {
      this.segment = segment;
    }

    void add(ReadLogEntry entry) {
      long sequence = entry.sequence();
      boolean intact = entry.isIntact();
      if (!intact) {
        changed.add(entry);
      }
      if (links.containsKey(sequence)) {
        findings.add(Finding.at(Fault.INSERTED, segment, sequence));
        return;
      }
      if (!links.isEmpty() && sequence < links.lastKey()) {
        findings.add(Finding.at(Fault.REORDERED, segment, sequence));
      }
      links.put(sequence, new Link(entry.previous(), entry.hash(), intact));
    }

    List<Finding> findings() {
      List<Finding> all = new ArrayList<>(findings);
      changed.forEach(entry -> all.add(changeOf(entry)));
      Link before = new Link("", Head.beginning(segment).hash(), true);
      long expected = 1;
      for (var place : links.entrySet()) {
        Link link = place.getValue();
        long sequence = place.getKey();
        if (sequence != expected) {
          all.add(Finding.at(Fault.REMOVED, segment, expected));
        } else if (link.intact() && before.intact() && !link.previous().equals(before.hash())) {
          all.add(Finding.at(Fault.BROKEN_LINK, segment, sequence));
        }
        before = link;
        expected = sequence + 1;
      }
      return all;
    }

    /** An entry that is whole at another number than its own was moved, not changed. */
    private Finding changeOf(ReadLogEntry entry) {
      boolean moved =
          changed.size() <= SEARCHED
              && changed.stream()
                  .mapToLong(ReadLogEntry::sequence)
                  .flatMap(near -> LongStream.rangeClosed(near - 1, near + 1))
                  .anyMatch(entry::hasHashAt);
      return Finding.at(moved ? Fault.REORDERED : Fault.CHANGED, segment, entry.sequence());
    }

    List<Finding> against(Head head) {
      Link link = links.get(head.sequence());
      if (link != null) {
        return link.hash().equals(head.hash())
            ? List.of()
            : List.of(Finding.at(Fault.REWRITTEN, segment, head.sequence()));
      }
      return links.isEmpty() || links.lastKey() < head.sequence()
          ? List.of(Finding.at(Fault.TAIL_CUT, segment, links.isEmpty() ? 1 : links.lastKey() + 1))
          : List.of();
    }

    List<String> placesAfter(long sequence) {
      return links.tailMap(sequence, false).keySet().stream()
          .map(place -> segment + "/" + place)
          .toList();
    }

    private record Link(String previous, String hash, boolean intact) {}
  }
}
