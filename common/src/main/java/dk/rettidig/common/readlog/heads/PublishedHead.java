package dk.rettidig.common.readlog.heads;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.readlog.Head;

/**
 * The last confirmed end of one segment of a service's read log.
 *
 * @param service whose log it is
 * @param sequence of the segment's last entry
 * @param hash of that entry, in hex
 */
record PublishedHead(SegmentId id, String service, long sequence, String hash) {

  /** The segment's own id; random. */
  record SegmentId(String value) implements Id {}

  /** The chain has grown. */
  record HeadConfirmed(String service, String segment, long sequence, String hash)
      implements DomainEvent {}

  static PublishedHead of(String service, Head head) {
    return new PublishedHead(new SegmentId(head.segment()), service, head.sequence(), head.hash());
  }

  /** The head with the event that tells it to the others. */
  Change<PublishedHead> told() {
    return Change.to(this, new HeadConfirmed(service, id.value(), sequence, hash));
  }

  /** The later of two heads of one segment; a head never goes back. */
  PublishedHead orLater(PublishedHead other) {
    return other.sequence > sequence ? other : this;
  }

  Head head() {
    return new Head(id.value(), sequence, hash);
  }
}
