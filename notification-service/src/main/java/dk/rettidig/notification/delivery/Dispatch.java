package dk.rettidig.notification.delivery;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.common.store.VersionConflict;
import dk.rettidig.notification.due.Due;
import dk.rettidig.notification.due.DueQueue;
import dk.rettidig.notification.due.DueSteps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Attempts deliveries when they are due, until they are done.
 *
 * <p>Before an attempt the correspondence is claimed by a versioned save that moves its due time
 * past the longest attempt. The cases: two instances claim at once, one save is refused; an
 * instance dies after the claim, the due time comes and another claims; it dies after the receiver
 * has confirmed, the delivery is attempted again with the same id, which the receiver knows.
 */
public final class Dispatch implements DueSteps, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

  /** A slow recipient holds up nobody else, and is not called by everybody at once. */
  private static final int AT_ONCE_PER_RECIPIENT = 8;

  /** What a claim needs beyond the attempt itself: two saves of the store. */
  private static final Duration MARGIN = Duration.ofSeconds(40);

  /** Each claim is a request of its own: two instances must not take one for a repetition. */
  private record Claimed(CorrespondenceId id, String claim) {}

  private final Correspondences correspondences;
  private final Recipients recipients;
  private final Map<Channel, Courier> couriers;
  private final MayBeTold mayBeTold;
  private final DeliverySettings settings;
  private final Supplier<List<Municipality>> municipalities;
  private final Clock clock;
  private final Supplier<String> ids;
  private final DeliveryMeters meters;
  private final AttemptTime time;
  private final DueQueue queue;
  private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();

  Dispatch(
      Correspondences correspondences,
      Recipients recipients,
      List<Courier> couriers,
      MayBeTold mayBeTold,
      DeliverySettings settings,
      Supplier<List<Municipality>> municipalities,
      Clock clock,
      Supplier<String> ids,
      DeliveryMeters meters,
      LeftAside aside) {
    this.correspondences = correspondences;
    this.recipients = recipients;
    this.couriers =
        couriers.stream().collect(Collectors.toMap(Courier::channel, Function.identity()));
    this.mayBeTold = mayBeTold;
    this.settings = settings;
    this.municipalities = municipalities;
    this.clock = clock;
    this.ids = ids;
    this.meters = meters;
    this.time = new AttemptTime(settings.attempt());
    this.queue = new DueQueue("deliveries", this, aside, clock, settings.sweep());
  }

  void start() {
    queue.start();
  }

  void expect(Municipality municipality, CorrespondenceId id, Instant due) {
    queue.add(new Due(municipality, id.value()), due);
  }

  @Override
  public void take(Due due) {
    due(due).ifPresent(stored -> inTurn(due, stored));
  }

  /** What changed while it waited for its turn refuses the claim, and comes again. */
  private void inTurn(Due due, Stored<Correspondence> stored) {
    String recipient = due.municipality().code() + "/" + stored.state().recipient();
    Semaphore turn = turns.computeIfAbsent(recipient, r -> new Semaphore(AT_ONCE_PER_RECIPIENT));
    try {
      turn.acquire();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return; // it is due in the store still
    }
    try {
      claim(due.municipality(), stored).ifPresent(claimed -> attempt(due, claimed));
    } finally {
      turn.release();
    }
  }

  private Optional<Stored<Correspondence>> due(Due due) {
    return correspondences
        .find(due.municipality(), new CorrespondenceId(due.id()))
        .filter(stored -> stored.state().isDue(clock.instant()));
  }

  private Optional<Correspondence> claim(Municipality municipality, Stored<Correspondence> stored) {
    Instant until = clock.instant().plus(settings.attempt()).plus(MARGIN);
    CorrespondenceId id = stored.state().id();
    try {
      return Optional.of(
          correspondences
              .change(
                  Actor.system("delivery", municipality),
                  id,
                  stored.version(),
                  new Claimed(id, ids.get()),
                  correspondence -> correspondence.claim(until))
              .state());
    } catch (VersionConflict changedMeanwhile) {
      expect(municipality, id, clock.instant());
      return Optional.empty();
    }
  }

  private void attempt(Due due, Correspondence claimed) {
    Delivery head = claimed.head().orElseThrow();
    Outcome outcome = carry(due.municipality(), claimed, head);
    meters.attempted(claimed.channel(), outcome);
    Instant now = clock.instant();
    Correspondence after =
        correspondences
            .changeLatest(
                Actor.system("delivery", due.municipality()),
                claimed.id(),
                c -> c.attempted(head.sequence(), outcome, now, settings.backOff()))
            .state();
    if (after.get(head.sequence()).state() == Delivery.State.DEAD) {
      LOG.error("The delivery {} was given up: {}", claimed.idOf(head).text(), outcome.code());
    }
    Instant next = after.due();
    if (next != null) {
      expect(due.municipality(), after.id(), next);
    }
  }

  private Outcome carry(Municipality municipality, Correspondence claimed, Delivery head) {
    Optional<Recipient> recipient = recipients.find(municipality, claimed.recipient());
    Courier courier = couriers.get(claimed.channel());
    if (recipient.isEmpty() || courier == null) {
      return new Outcome.Failed("RECIPIENT_NOT_CONFIGURED");
    }
    if (isKeptNow(municipality, claimed, head)) {
      return new Outcome.Kept();
    }
    return time.carry(
        courier,
        new Courier.Parcel(
            municipality, claimed.idOf(head), recipient.get(), claimed.person(), head.matter()));
  }

  /** Whom it concerns may have changed since it was to be delivered (invariant 10). */
  private boolean isKeptNow(Municipality municipality, Correspondence claimed, Delivery head) {
    String person = claimed.person();
    return person != null && !mayBeTold.of(municipality, person, head.matter());
  }

  @Override
  public List<Municipality> municipalities() {
    return municipalities.get();
  }

  @Override
  public List<Due> leftBehind(Municipality municipality, Instant now) {
    return correspondences.due(municipality, now.plusMillis(1)).stream()
        .map(c -> new Due(municipality, c.id().value()))
        .toList();
  }

  @Override
  public void close() {
    queue.close();
  }
}
