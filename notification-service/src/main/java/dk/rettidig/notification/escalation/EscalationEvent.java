package dk.rettidig.notification.escalation;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can happen to an escalation. */
public sealed interface EscalationEvent extends DomainEvent {

  /**
   * Somebody must acknowledge by {@code due}.
   *
   * @param about a concern, or which deadline was missed
   * @param place where they hold the role, and {@code receivingUnit} in which unit
   */
  record EscalationRaised(
      EscalationId escalation,
      String route,
      @Nullable String concern,
      @Nullable String notification,
      @Nullable String unit,
      @Nullable Attention attention,
      @Nullable String about,
      Role role,
      Place.Kind place,
      @Nullable String receivingUnit,
      Instant due)
      implements EscalationEvent {}

  /** A named person has taken it on. */
  record EscalationAcknowledged(
      EscalationId escalation, @Nullable String notification, @Nullable String unit, String by)
      implements EscalationEvent {}

  /**
   * Nobody acknowledged in time; the next in line has until {@code due}.
   *
   * @param about a concern, or which deadline was missed
   * @param place where they hold the role, and {@code receivingUnit} in which unit
   */
  record EscalationPassedOn(
      EscalationId escalation,
      @Nullable String notification,
      @Nullable String unit,
      @Nullable String about,
      Role role,
      Place.Kind place,
      @Nullable String receivingUnit,
      Instant due)
      implements EscalationEvent {}
}
