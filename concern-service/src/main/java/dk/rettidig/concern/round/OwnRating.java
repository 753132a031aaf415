package dk.rettidig.concern.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one adult thinks of how a child is doing, before hearing the others.
 *
 * @param entries ids that the client made, one for each time that it was written, newest last
 * @param submittedAt when others could see it; nobody else can before
 */
public record OwnRating(
    List<String> entries,
    Placement placement,
    @Nullable String reason,
    Instant at,
    @Nullable Instant submittedAt) {

  /**
   * So many times a rating can be written before a repeat of the first could pass for a new one.
   */
  private static final int REMEMBERED = 50;

  /** Copies the ids. */
  public OwnRating {
    entries = List.copyOf(entries);
  }

  static OwnRating first(String entry, Placement placement, @Nullable String reason, Instant at) {
    return new OwnRating(List.of(entry), placement, reason, at, null);
  }

  /** The same with writings that it replaces and that may still be on their way here. */
  OwnRating insteadOf(List<String> older) {
    List<String> all = new ArrayList<>(older);
    all.addAll(entries);
    return new OwnRating(all, placement, reason, at, submittedAt);
  }

  /** The id of the writing that stands. */
  public String entry() {
    return entries.getLast();
  }

  /** Whether this very writing has been kept, perhaps under newer ones. */
  boolean knows(String entry) {
    return entries.contains(entry);
  }

  boolean submitted() {
    return submittedAt != null;
  }

  OwnRating rewritten(OwnRating now) {
    List<String> all = new ArrayList<>(entries);
    all.addAll(now.entries);
    List<String> kept = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
    return new OwnRating(kept, now.placement, now.reason, now.at, null);
  }

  OwnRating submittedAt(Instant when) {
    return new OwnRating(entries, placement, reason, at, when);
  }

  @Override
  public String toString() {
    return "OwnRating[…]";
  }
}
