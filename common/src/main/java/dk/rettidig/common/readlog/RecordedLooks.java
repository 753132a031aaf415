package dk.rettidig.common.readlog;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.crypto.FieldCipher;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.subject.Subject;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log of the actor's municipality: who has looked, and whether the log is whole.
 *
 * <p>Who may read which part (a citizen sees time, unit, role and purpose, never an employee) is
 * decided by the caller; and reading a log is itself a look.
 */
public final class RecordedLooks {

  private static final int LARGEST_PAGE = 500;

  private final Databases databases;
  private final Reasons reasons;

  /**
   * @param cipher for the reasons
   */
  public RecordedLooks(Databases databases, FieldCipher cipher) {
    this.databases = databases;
    this.reasons = new Reasons(cipher);
  }

  /**
   * Who has looked at a subject, newest first.
   *
   * @param next from the page before; null for the newest
   * @param limit entries per page, 1 to 500
   * @throws LookPage.UnknownPage when {@code next} cannot have come from a page
   */
  public LookPage of(Actor actor, Subject subject, @Nullable String next, int limit) {
    int size = Math.clamp(limit, 1, LARGEST_PAGE);
    Bson about = Filters.eq(EntryForm.SUBJECTS, subject.id());
    Bson filter = next == null ? about : Filters.and(about, LookPage.Start.read(next).filter());
    FindIterable<Document> found =
        collection(actor)
            .find(filter)
            .sort(Sorts.descending(EntryForm.AT, EntryForm.ID))
            .limit(size + 1);
    List<ReadLogEntry> entries = new ArrayList<>();
    found.forEach(document -> entries.add(EntryForm.read(document)));
    return LookPage.of(entries, size);
  }

  /**
   * The last 500 looks at a subject that one reader may know of, newest first. Those that are kept
   * back are passed over and not counted: a list that comes out short would tell of them.
   *
   * @param sight what the reader may know of a look; nothing where not even that there was one
   */
  public List<SeenLook> last(
      Actor actor, Subject subject, Function<LoggedLook, Optional<SeenLook>> sight) {
    List<SeenLook> seen = new ArrayList<>();
    String next = null;
    do {
      LookPage page = of(actor, subject, next, LARGEST_PAGE);
      page.entries().stream()
          .flatMap(entry -> sight.apply(entry.look()).stream())
          .limit(LARGEST_PAGE - seen.size())
          .forEach(seen::add);
      next = page.next();
    } while (next != null && seen.size() < LARGEST_PAGE);
    return List.copyOf(seen);
  }

  /** The reason in the actor's own words, where one was asked for. */
  public Optional<String> reason(ReadLogEntry entry) {
    LoggedLook look = entry.look();
    return Optional.ofNullable(look.reason())
        .map(sealed -> reasons.open(look.municipality(), look.id(), sealed));
  }

  /**
   * Writes the whole log as JSON Lines, one entry a line, for {@link VerifyReadLog}; reasons stay
   * encrypted.
   */
  public void export(Actor actor, Writer writer) throws IOException {
    try (MongoCursor<Document> all = all(actor)) {
      while (all.hasNext()) {
        writer.write(EntryForm.line(EntryForm.read(all.next())));
        writer.write('\n');
      }
    }
  }

  /** Whether the log as it lies in the store is whole, measured against heads that others kept. */
  public Verdict verify(Actor actor, Collection<Head> knownHeads) {
    ReadLogVerification verification = new ReadLogVerification(knownHeads);
    try (MongoCursor<Document> all = all(actor)) {
      while (all.hasNext()) {
        Document document = all.next();
        try {
          verification.add(EntryForm.read(document));
        } catch (IllegalArgumentException e) {
          verification.addUnreadable(String.valueOf(document.get(EntryForm.ID)));
        }
      }
    }
    return verification.verdict();
  }

  private MongoCursor<Document> all(Actor actor) {
    return collection(actor).find().sort(Sorts.ascending(EntryForm.ID)).cursor();
  }

  private MongoCollection<Document> collection(Actor actor) {
    return databases.collection(actor.municipality(), ReadLog.COLLECTION);
  }
}
