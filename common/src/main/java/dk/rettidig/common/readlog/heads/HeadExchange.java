package dk.rettidig.common.readlog.heads;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.Head;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the other services the ends of this service's read log, and keeps theirs. */
public final class HeadExchange implements AutoCloseable {

  /** Where the heads of all services go; compacted, since the last head of a segment says all. */
  public static final String TOPIC = "read-log-heads";

  private static final Logger LOG = LoggerFactory.getLogger(HeadExchange.class);
  private static final String TYPE = "read-log.head.v1";

  private final String service;
  private final ReadLog log;
  private final AggregateStore<PublishedHead> own;
  private final AggregateStore<PublishedHead> kept;

  /**
   * Opens the two collections.
   *
   * @param stores whose events are told by {@link #toWire}
   */
  public HeadExchange(String service, ReadLog log, AggregateStores stores) {
    this.service = service;
    this.log = log;
    this.own = stores.open(kind("read_log_heads"));
    this.kept = stores.open(kind("kept_heads"));
  }

  private static AggregateKind<PublishedHead> kind(String collection) {
    return AggregateKind.of(PublishedHead.class, collection, TOPIC, PublishedHead::id)
        .indexed("service");
  }

  /** The exchange's only event as its contract says it. */
  public static WireEvent toWire(DomainEvent event) {
    return new WireEvent(TYPE, event);
  }

  /** What every service listens to. */
  public Subscription subscription() {
    return Subscription.of(service, TOPIC).on(TYPE, PublishedHead.HeadConfirmed.class, this::keep);
  }

  /** Tells each head that has grown since it was told last; to be called every minute. */
  public void tell() {
    log.heads().forEach(this::tellOrLater);
  }

  /**
   * Ends this instance's log and tells its last heads: what was looked at since they were told last
   * could else be cut off unnoticed.
   */
  @Override
  public void close() {
    log.close();
    tell();
  }

  /** The heads of another service's log that are kept here. */
  public List<Head> keptOf(Municipality municipality, String other) {
    return kept.find(municipality, Match.where("service", other)).stream()
        .map(stored -> stored.state().head())
        .toList();
  }

  /** One municipality whose store does not answer keeps nobody else's heads back. */
  private void tellOrLater(Municipality municipality, Head head) {
    try {
      tell(municipality, head);
    } catch (RuntimeException failed) {
      LOG.warn("A read log's head is told later: {}", failed.getClass().getSimpleName());
    }
  }

  private void tell(Municipality municipality, Head head) {
    Actor actor = Actor.system("read log heads", municipality);
    PublishedHead now = PublishedHead.of(service, head);
    Optional<Stored<PublishedHead>> told = own.find(municipality, now.id());
    if (told.isEmpty()) {
      own.create(actor, now, now.told());
    } else if (told.get().state().sequence() < now.sequence()) {
      own.changeLatest(actor, now.id(), before -> before.orLater(now).told());
    }
  }

  private void keep(EventEnvelope event, PublishedHead.HeadConfirmed body) {
    if (body.service().equals(service)) {
      return;
    }
    var heard =
        PublishedHead.of(body.service(), new Head(body.segment(), body.sequence(), body.hash()));
    kept.on(
        event,
        heard.id(),
        before -> Optional.of(Change.to(before.map(b -> b.orLater(heard)).orElse(heard))));
  }
}
