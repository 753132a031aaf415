package dk.rettidig.common.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.outbox.Outbox;
import dk.rettidig.common.outbox.Relay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one kind of aggregate: state and unsent events in one document, written in one atomic step
 * (D6).
 *
 * <p>Every save names the version that it was made from; of two saves from the same version exactly
 * one is written. The relay takes sent events out of the document without touching the version, so
 * it never makes a user's save fail.
 *
 * @param <A> the aggregate
 */
public final class AggregateStore<A extends Record> {

  private static final int OPTIMISTIC_ATTEMPTS = 50;

  private final AggregateKind<A> kind;
  private final DocumentMapping<A> mapping;
  private final Documents<A> documents;
  private final EventLedger ledger;
  private final Fingerprints fingerprints;
  private final Relay relay;
  private final Outbox outbox;

  AggregateStore(
      AggregateKind<A> kind,
      Databases databases,
      DocumentMapping<A> mapping,
      EventLedger ledger,
      Fingerprints fingerprints,
      Relay relay) {
    this.kind = kind;
    this.mapping = mapping;
    this.documents = new Documents<>(kind.collection(), databases, mapping);
    this.ledger = ledger;
    this.fingerprints = fingerprints;
    this.relay = relay;
    this.outbox = new DocumentOutbox(kind, databases, ledger);
    relay.watch(outbox);
  }

  /**
   * Keeps a new aggregate under the id that the client made (D8). The same id with the same request
   * answers with the record as it is now, so a retry after a lost answer makes nothing twice.
   *
   * @param request what the client sent; compared, not kept
   * @throws IdTaken when the id stands on a record that another request made
   * @throws ValueTaken when a unique index refuses
   */
  public Stored<A> create(Actor actor, Object request, Change<A> change) {
    return insert(actor, change, request, null)
        .orElseGet(() -> sameRequest(actor, change.state(), request));
  }

  /** The aggregate, when there is one. */
  public Optional<Stored<A>> find(Municipality municipality, Id id) {
    return documents
        .find(municipality, id.value())
        .map(document -> documents.read(municipality, document));
  }

  /**
   * The aggregate.
   *
   * @throws NotFound when there is none in this municipality
   */
  public Stored<A> get(Municipality municipality, Id id) {
    return documents.read(municipality, documents.get(municipality, id.value()));
  }

  /** The aggregates that match, in the order that the match names. */
  public List<Stored<A>> find(Municipality municipality, Match match) {
    return documents.read(municipality, match);
  }

  /**
   * The aggregates that match and can be read, in the order that the match names; the others are
   * handed over, so that one of them does not hide the rest.
   *
   * @throws dk.rettidig.common.crypto.UnusableKey when not one can be read, for want of a usable
   *     key: that is no fault of single records
   */
  public List<Stored<A>> find(
      Municipality municipality, Match match, Consumer<Unreadable> unreadable) {
    return documents.read(municipality, match, unreadable);
  }

  /**
   * Changes an aggregate from the version that the user saw. The same request again, after the
   * change was saved, answers with the record.
   *
   * @param version from {@code If-Match}
   * @param request what the client sent; compared, not kept
   * @throws NotFound when there is none
   * @throws VersionConflict with the current record, when another change came first
   */
  public Stored<A> change(
      Actor actor, Id id, long version, Object request, Function<A, Change<A>> step) {
    Municipality municipality = actor.municipality();
    Document document = documents.get(municipality, id.value());
    Stored<A> current = documents.read(municipality, document);
    if (current.version() == version) {
      Optional<Stored<A>> saved =
          update(actor, document, step.apply(current.state()), request, null);
      if (saved.isPresent()) {
        return saved.get();
      }
      document = documents.get(municipality, id.value());
      current = documents.read(municipality, document);
    }
    if (fingerprints.changedBy(actor, document, version, request)) {
      return current;
    }
    throw new VersionConflict(current);
  }

  /**
   * Changes an aggregate as it is now; for steps that hold whatever came before them.
   *
   * @throws NotFound when there is none
   */
  public Stored<A> changeLatest(Actor actor, Id id, Function<A, Change<A>> step) {
    for (int attempt = 0; attempt < OPTIMISTIC_ATTEMPTS; attempt++) {
      Document document = documents.get(actor.municipality(), id.value());
      A state = mapping.read(actor.municipality(), document);
      Optional<Stored<A>> saved = update(actor, document, step.apply(state), null, null);
      if (saved.isPresent()) {
        return saved.get();
      }
    }
    throw new TooContended(kind.collection());
  }

  /**
   * Lets a foreign event take effect on an aggregate exactly once: the event's sequence is recorded
   * in the same document as its effect, and a sequence that was seen is skipped (D6).
   *
   * @param step answers nothing when the event changes nothing
   */
  public void on(EventEnvelope event, Id id, Function<Optional<A>, Optional<Change<A>>> step) {
    Municipality municipality = event.municipality();
    Actor actor = Actor.system(event.type(), municipality);
    for (int attempt = 0; attempt < OPTIMISTIC_ATTEMPTS; attempt++) {
      Optional<Document> found = documents.find(municipality, id.value());
      if (found.isPresent() && Seen.contains(found.get(), event)) {
        return;
      }
      Optional<Change<A>> change =
          step.apply(found.map(document -> mapping.read(municipality, document)));
      if (change.isEmpty() || saved(actor, event, found, change.get())) {
        return;
      }
    }
    throw new TooContended(kind.collection());
  }

  private boolean saved(
      Actor actor, EventEnvelope event, Optional<Document> found, Change<A> change) {
    return found
        .map(document -> update(actor, document, change, null, event))
        .orElseGet(() -> insert(actor, change, null, event))
        .isPresent();
  }

  /** Empty when the id is taken. */
  private Optional<Stored<A>> insert(
      Actor actor, Change<A> change, @Nullable Object request, @Nullable EventEnvelope cause) {
    Municipality municipality = actor.municipality();
    Document document = mapping.write(municipality, change.state());
    List<Document> entries = ledger.entries(actor, 1, change.events());
    document.append("version", 0L);
    document.append("outbox", ledger.outbox(entries));
    fingerprints.made(actor, document, request);
    Seen.first(document, cause);
    try {
      documents.of(municipality).insertOne(document);
    } catch (MongoWriteException refused) {
      if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw refused;
      }
      if (documents.find(municipality, document.getString("_id")).isEmpty()) {
        throw new ValueTaken(kind.collection());
      }
      return Optional.empty();
    }
    hint(municipality, document.getString("_id"), null, entries);
    return Optional.of(new Stored<>(change.state(), 0));
  }

  /** Empty when another save came first. */
  private Optional<Stored<A>> update(
      Actor actor,
      Document from,
      Change<A> change,
      @Nullable Object request,
      @Nullable EventEnvelope cause) {
    Municipality municipality = actor.municipality();
    long version = Documents.version(from);
    Document state = mapping.write(municipality, change.state());
    if (!Objects.equals(DocumentMapping.subject(state), DocumentMapping.subject(from))) {
      throw new IllegalStateException("a record in " + kind.collection() + " changes its subject");
    }
    long next = from.get("outbox", Document.class).get("next", Number.class).longValue();
    List<Document> entries = ledger.entries(actor, next, change.events());
    var update = new DocumentUpdate(state, mapping.components());
    ledger.append(update, entries);
    fingerprints.changed(actor, from, update, version, request);
    Seen.next(update, cause);
    long matched =
        documents
            .of(municipality)
            .updateOne(
                new Document("_id", from.getString("_id")).append("version", version),
                update.toBson())
            .getMatchedCount();
    if (matched == 0) {
      return Optional.empty();
    }
    hint(municipality, from.getString("_id"), from, entries);
    return Optional.of(new Stored<>(change.state(), version + 1));
  }

  private Stored<A> sameRequest(Actor actor, A state, Object request) {
    Municipality municipality = actor.municipality();
    Document there = documents.get(municipality, kind.id().apply(state).value());
    if (!fingerprints.madeBy(actor, there, request)) {
      throw new IdTaken(kind.collection());
    }
    return documents.read(municipality, there);
  }

  /**
   * Where nothing was pending before the save, its own events are all that is: the save names the
   * version that was read, and the relay only takes away.
   *
   * @param before the document that the save was made from
   */
  private void hint(
      Municipality municipality, String id, @Nullable Document before, List<Document> entries) {
    if (!entries.isEmpty()) {
      boolean isAll = before == null || ledger.pending(before).isEmpty();
      relay.hint(
          outbox,
          new Outbox.Sender(municipality, id),
          isAll ? ledger.envelopes(municipality, id, entries) : List.of());
    }
  }
}
