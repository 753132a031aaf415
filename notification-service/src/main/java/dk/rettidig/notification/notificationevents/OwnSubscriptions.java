package dk.rettidig.notification.notificationevents;

import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.notification.NotificationApplication;
import dk.rettidig.notification.delivery.Happened;
import dk.rettidig.notification.delivery.TellRecipients;
import dk.rettidig.notification.escalation.Occasion;
import dk.rettidig.notification.escalation.Origin;
import dk.rettidig.notification.escalation.RaiseEscalations;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to this service's own topic, as two consumers of their own. */
@Configuration(proxyBeanMethods = false)
class OwnSubscriptions {

  private static final String DUTY_UNMANNED = "DUTY_UNMANNED";

  /** Everything that a recipient can be told of. */
  static final List<String> TOLD =
      List.of(
          "notification.sent.v1",
          "notification.acknowledged.v1",
          "notification.opened.v1",
          "notification.assessed.v1",
          "notification.receipted.v1",
          "notification.fed-back.v1",
          "notification.forwarded.v1",
          "notification.forwarding-late.v1",
          "notification.draft-waits.v1",
          "clock.warned.v1",
          "clock.broken.v1",
          "escalation.raised.v1",
          "escalation.passed-on.v1",
          "escalation.acknowledged.v1");

  @Bean
  Subscription eventsToDeliver(TellRecipients recipients) {
    Subscription told = Subscription.of("notification-delivery", NotificationApplication.EVENTS);
    for (String type : TOLD) {
      told = told.on(type, Happened.class, recipients::tell);
    }
    return told;
  }

  @Bean
  Subscription missedDeadlines(RaiseEscalations raise) {
    return Subscription.of("notification-escalation", NotificationApplication.EVENTS)
        .on("clock.broken.v1", ClockBroken.class, (event, body) -> missed(raise, event, body))
        .on("duty.unmanned.v1", DutyUnmanned.class, (event, body) -> unmanned(raise, event, body));
  }

  /** Hours that follow each other are one alarm: sixty would hide the one that counts. */
  private static void unmanned(RaiseEscalations raise, EventEnvelope event, DutyUnmanned body) {
    Instant since = body.since();
    raise.raise(
        event,
        since == null ? event.subject() : "unmanned-" + since.getEpochSecond(),
        new Occasion.DeadlineMissed(DUTY_UNMANNED),
        Origin.missed(DUTY_UNMANNED, null));
  }

  private static void missed(RaiseEscalations raise, EventEnvelope event, ClockBroken body) {
    raise.raise(
        event,
        body.notification(),
        new Occasion.DeadlineMissed(body.clock()),
        Origin.missed(body.clock(), body.notification()));
  }
}
