package dk.rettidig.notification.delivery.webhook;

import dk.rettidig.notification.delivery.Channel;
import dk.rettidig.notification.delivery.Courier;
import dk.rettidig.notification.delivery.DeliverySettings;
import dk.rettidig.notification.delivery.Outcome;
import dk.rettidig.notification.delivery.Recipient;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Calls a receiving system; only a 2xx within the time counts as delivered. */
@Component
class WebhookCourier implements Courier, AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final DeliverySettings settings;
  private final JsonMapper json;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  WebhookCourier(DeliverySettings settings, JsonMapper json, Clock clock) {
    this.settings = settings;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Channel channel() {
    return Channel.WEBHOOK;
  }

  @Override
  public Outcome carry(Parcel parcel) {
    if (!(parcel.recipient().way() instanceof Recipient.Webhook webhook)) {
      return new Outcome.Failed("RECIPIENT_NOT_CONFIGURED");
    }
    try {
      return outcome(http.send(request(parcel, webhook), HttpResponse.BodyHandlers.discarding()));
    } catch (HttpTimeoutException slow) {
      return new Outcome.Failed("TIMEOUT");
    } catch (ConnectException away) {
      return new Outcome.Failed("CONNECTION_REFUSED");
    } catch (IOException cut) {
      return new Outcome.Failed("CONNECTION_CUT");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Outcome.Failed("STOPPED");
    }
  }

  private HttpRequest request(Parcel parcel, Recipient.Webhook webhook) {
    byte[] body = json.writeValueAsBytes(body(parcel));
    Instant now = clock.instant();
    String id = parcel.id().text();
    return HttpRequest.newBuilder(webhook.address())
        .timeout(settings.attempt())
        .header("Content-Type", "application/json")
        .header(WebhookSignature.ID, id)
        .header(WebhookSignature.TIMESTAMP, Long.toString(now.getEpochSecond()))
        .header(WebhookSignature.SIGNATURE, WebhookSignature.sign(webhook.secret(), id, now, body))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }

  private WebhookBody body(Parcel parcel) {
    var matter = parcel.matter();
    String id = parcel.id().text();
    return new WebhookBody(
        id,
        matter.kind(),
        parcel.municipality().code(),
        matter.notification(),
        matter.escalation(),
        matter.unit(),
        matter.at(),
        matter.notification() == null
            ? null
            : settings.api().resolve("/v1/deliveries/" + id + "/notification").toString());
  }

  /** 400, 410, 413, 415 and 422 will not change by waiting; everything else may. */
  private static Outcome outcome(HttpResponse<?> response) {
    int status = response.statusCode();
    return switch (status) {
      case 400, 410, 413, 415, 422 -> new Outcome.Refused("HTTP_" + status);
      default ->
          status >= 200 && status < 300
              ? new Outcome.Delivered()
              : new Outcome.Failed("HTTP_" + status);
    };
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
