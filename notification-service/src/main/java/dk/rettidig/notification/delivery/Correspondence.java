package dk.rettidig.notification.delivery;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.notification.delivery.DeliveryEvent.DeliveryDone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one recipient is told about one notification or escalation, in order: the next
 * delivery begins when the one before is done or given up.
 *
 * @param about the notification's or the escalation's id
 * @param recipient its id in the configuration
 * @param person the member of staff, for a recipient that is a person's role
 * @param due when the next step is to be taken; absent when there is none
 */
public record Correspondence(
    CorrespondenceId id,
    String about,
    String recipient,
    @Nullable String person,
    Channel channel,
    Delivery.State standing,
    List<Delivery> deliveries,
    @Nullable Instant due) {

  /** Copies the deliveries. */
  public Correspondence {
    deliveries = List.copyOf(deliveries);
  }

  /** A correspondence in which nothing was told yet. */
  static Correspondence with(
      String about, String recipient, @Nullable String person, Channel channel) {
    var id = CorrespondenceId.of(about, recipient, person);
    return new Correspondence(
        id, about, recipient, person, channel, Delivery.State.DONE, List.of(), null);
  }

  /** Adds a delivery at the end; one that is there already is not added again. */
  Change<Correspondence> tell(long sequence, Matter matter, Instant now) {
    var all = new ArrayList<>(deliveries);
    if (find(sequence).isEmpty()) {
      all.add(Delivery.of(sequence, matter, now));
    }
    return Change.to(now(all, due == null ? now : due));
  }

  /** The first that is not done, in the order in which things happened. */
  Optional<Delivery> head() {
    return deliveries.stream().filter(d -> d.state() == Delivery.State.WAITING).findFirst();
  }

  /** The notification that it leads to; absent for an escalation of a concern. */
  public @Nullable String notification() {
    return deliveries.stream()
        .flatMap(delivery -> Stream.ofNullable(delivery.matter().notification()))
        .findFirst()
        .orElse(null);
  }

  boolean isDue(Instant now) {
    return due != null && !now.isBefore(due) && head().isPresent();
  }

  /** Takes the next attempt for itself until a moment; nobody else attempts before. */
  Change<Correspondence> claim(Instant until) {
    return Change.to(now(deliveries, until));
  }

  /** Records how an attempt ended, and when the next one is due. */
  Change<Correspondence> attempted(long sequence, Outcome outcome, Instant now, BackOff backOff) {
    Delivery before = get(sequence);
    Delivery after = before.attempted(outcome, now, backOff);
    Duration wait =
        after.state() == Delivery.State.WAITING
            ? backOff.after(after.attempts().size())
            : Duration.ZERO;
    Correspondence next = now(replaced(sequence, d -> after), now.plus(wait));
    boolean justDone =
        before.state() != Delivery.State.DONE && after.state() == Delivery.State.DONE;
    return justDone ? Change.to(next, done(after, now)) : Change.to(next);
  }

  /** The recipient has fetched what the delivery was about. */
  Change<Correspondence> opened(long sequence, String by, Instant now) {
    return Change.to(now(replaced(sequence, d -> d.opened(by, now)), due));
  }

  /** The recipient has seen everything that was delivered so far. */
  Change<Correspondence> openedAll(String by, Instant now) {
    return Change.to(now(deliveries.stream().map(d -> d.opened(by, now)).toList(), due));
  }

  /**
   * Sends again what was given up.
   *
   * @throws NotDead when it was not
   */
  Change<Correspondence> replay(long sequence, Instant now) {
    return Change.to(now(replaced(sequence, d -> d.again(now)), now));
  }

  /**
   * A delivery of this correspondence.
   *
   * @throws UnknownDelivery when there is none
   */
  Delivery get(long sequence) {
    return find(sequence).orElseThrow(UnknownDelivery::new);
  }

  /** The id by which the receiver knows a delivery. */
  public DeliveryId idOf(Delivery delivery) {
    return new DeliveryId(id, delivery.sequence());
  }

  private Optional<Delivery> find(long sequence) {
    return deliveries.stream().filter(d -> d.sequence() == sequence).findFirst();
  }

  private List<Delivery> replaced(long sequence, UnaryOperator<Delivery> step) {
    Delivery changed = step.apply(get(sequence));
    return deliveries.stream().map(d -> d.sequence() == sequence ? changed : d).toList();
  }

  private DeliveryDone done(Delivery delivery, Instant now) {
    Matter matter = delivery.matter();
    return new DeliveryDone(
        idOf(delivery),
        matter.notification(),
        matter.escalation(),
        recipient,
        channel,
        matter.kind(),
        now);
  }

  private Correspondence now(List<Delivery> all, @Nullable Instant next) {
    boolean waits = all.stream().anyMatch(d -> d.state() == Delivery.State.WAITING);
    boolean dead = all.stream().anyMatch(d -> d.state() == Delivery.State.DEAD);
    Delivery.State open = waits ? Delivery.State.WAITING : Delivery.State.DONE;
    return new Correspondence(
        id,
        about,
        recipient,
        person,
        channel,
        dead ? Delivery.State.DEAD : open,
        all,
        waits ? next : null);
  }
}
