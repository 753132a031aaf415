package dk.rettidig.notification.delivery;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told of what, and over which servers ({@code rettidig.delivery}).
 *
 * @param portal the portal's address, for the links in mails
 * @param api this service's own address, for the links in webhooks
 * @param from the sender of mails
 * @param attempt the longest time that one attempt may take
 * @param firstWait after a failed attempt; it doubles up to five minutes
 * @param giveUp after which a delivery waits for a person to replay it
 * @param sweep between two looks for deliveries that no instance has in memory
 * @param recipients per municipality, by its code
 */
@ConfigurationProperties("rettidig.delivery")
public record DeliverySettings(
    @DefaultValue("http://127.0.0.1:8080") URI portal,
    @DefaultValue("http://127.0.0.1:8083") URI api,
    @DefaultValue("rettidig@localhost") String from,
    @DefaultValue("20s") Duration attempt,
    @DefaultValue("1s") Duration firstWait,
    @DefaultValue("14d") Duration giveUp,
    @DefaultValue("30s") Duration sweep,
    @DefaultValue Map<String, List<RecipientSettings>> recipients) {

  /**
   * One recipient; which parts are needed depends on the channel.
   *
   * @param id names it in proofs and events; says nothing about a person
   * @param name as the desk reads it; the id where there is none
   * @param kinds the types of events of interest, e.g. {@code notification.sent.v1}
   * @param address of a mailbox, or of a webhook
   * @param whom instead of an address: the author, the leader, or an escalation's receivers
   * @param secretFile holds the webhook's secret
   * @param secretEnv names the environment variable that holds the webhook's secret
   * @param client the id of the receiving system's own client
   */
  public record RecipientSettings(
      String id,
      @Nullable String name,
      Channel channel,
      Set<String> kinds,
      @Nullable String address,
      Recipient.@Nullable Whom whom,
      @Nullable Path secretFile,
      @Nullable String secretEnv,
      @Nullable String client) {}

  BackOff backOff() {
    return new BackOff(firstWait, giveUp);
  }
}
