package dk.rettidig.notification.delivery;

import java.net.URI;
import java.util.Set;

/**
 * Somebody who is told of events, as a municipality has configured it.
 *
 * @param id names it in proofs and events; says nothing about a person
 * @param name as the desk reads it
 * @param kinds the types of events of interest
 */
public record Recipient(String id, String name, Way way, Set<String> kinds) {

  /** Copies the kinds. */
  public Recipient {
    kinds = Set.copyOf(kinds);
  }

  /** How it is reached. */
  public sealed interface Way {

    /** The channel as events and proofs name it. */
    default Channel channel() {
      return switch (this) {
        case Desk _ -> Channel.DESK;
        case Mailbox _, StaffMail _ -> Channel.MAIL;
        case Webhook _ -> Channel.WEBHOOK;
      };
    }
  }

  /** The intake desk. */
  public record Desk() implements Way {}

  /** A function's mailbox, which is nobody's personal address. */
  public record Mailbox(String address) implements Way {}

  /** A member of staff, whose address is fetched when it is needed. */
  public record StaffMail(Whom whom) implements Way {}

  /**
   * A system that is called and then fetches with credentials of its own.
   *
   * @param client the id of that system's own client at the identity provider
   */
  public record Webhook(URI address, Secret secret, String client) implements Way {}

  /** Which member of staff. */
  public enum Whom {
    /** Who sent the notification. */
    AUTHOR,
    /** Those who lead the unit, unless they must not know. */
    LEADER,
    /** Those who hold the role that an escalation waits for, where its route says. */
    RECEIVER
  }
}
