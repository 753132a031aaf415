package dk.rettidig.common.readlog;

import org.jspecify.annotations.Nullable;

/**
 * A look in its place in a chain.
 *
 * @param segment the chain of one running instance
 * @param sequence from 1, without gaps
 * @param previous hash of the entry before, zeros for the first
 * @param follows only in a segment's first entry: the last confirmed head of the same instance's
 *     former segment, after a write that failed or whose outcome is unknown
 * @param hash over everything else in this entry
 */
public record ReadLogEntry(
    String segment,
    long sequence,
    String previous,
    @Nullable Head follows,
    LoggedLook look,
    String hash) {

  static ReadLogEntry after(Head tip, @Nullable Head follows, LoggedLook look) {
    long sequence = tip.sequence() + 1;
    Head former = sequence == 1 ? follows : null;
    String hash = ChainHash.of(tip.segment(), sequence, tip.hash(), former, look);
    return new ReadLogEntry(tip.segment(), sequence, tip.hash(), former, look, hash);
  }

  /** {@code <segment>/<sequence>} with twelve digits, so that ids sort as the chain runs. */
  String id() {
    return "%s/%012d".formatted(segment, sequence);
  }

  /** The end of the chain at this entry. */
  public Head head() {
    return new Head(segment, sequence, hash);
  }

  boolean isIntact() {
    return hasHashAt(sequence);
  }

  boolean hasHashAt(long otherSequence) {
    return ChainHash.of(segment, otherSequence, previous, follows, look).equals(hash);
  }
}
