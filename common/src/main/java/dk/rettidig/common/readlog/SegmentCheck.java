package dk.rettidig.common.readlog;

import dk.rettidig.common.readlog.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Checks the chain of one segment; keeps only the links, so that a large log fits in memory. */
final class SegmentCheck {

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
      findings.add(Finding.at(Kind.INSERTED, segment, sequence));
      return;
    }
    if (!links.isEmpty() && sequence < links.lastKey()) {
      findings.add(Finding.at(Kind.REORDERED, segment, sequence));
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
        all.add(Finding.at(Kind.REMOVED, segment, expected));
      } else if (link.intact() && before.intact() && !link.previous().equals(before.hash())) {
        all.add(Finding.at(Kind.BROKEN_LINK, segment, sequence));
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
    return Finding.at(moved ? Kind.REORDERED : Kind.CHANGED, segment, entry.sequence());
  }

  List<Finding> against(Head head) {
    Link link = links.get(head.sequence());
    if (link != null) {
      return link.hash().equals(head.hash())
          ? List.of()
          : List.of(Finding.at(Kind.REWRITTEN, segment, head.sequence()));
    }
    return links.isEmpty() || links.lastKey() < head.sequence()
        ? List.of(Finding.at(Kind.TAIL_CUT, segment, links.isEmpty() ? 1 : links.lastKey() + 1))
        : List.of();
  }

  List<String> placesAfter(long sequence) {
    return links.tailMap(sequence, false).keySet().stream()
        .map(place -> segment + "/" + place)
        .toList();
  }

  private record Link(String previous, String hash, boolean intact) {}
}
