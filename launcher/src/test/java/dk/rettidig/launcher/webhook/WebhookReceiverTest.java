package dk.rettidig.launcher.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.launcher.page.Request;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookReceiverTest {

  private static final byte[] SECRET = "a shared secret".getBytes(UTF_8);
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final WebhookReceiver receiver = WebhookReceiver.start(0, SECRET, CLOCK, this::fetch);
  private final List<String> fetched = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    client.close();
    receiver.close();
  }

  @Test
  void takesWhatWasSignedAndMarksWhatCameBefore() throws Exception {
    assertThat(deliver("1", NOW, "{}", "{}")).isEqualTo(204);
    assertThat(deliver("1", NOW, "{}", "{}")).isEqualTo(204);

    assertThat(receiver.received())
        .extracting(ReceivedHook::valid, ReceivedHook::again)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, true),
            org.assertj.core.groups.Tuple.tuple(true, false));
  }

  @Test
  void refusesAChangedBodyAndAnOldDelivery() throws Exception {
    assertThat(deliver("1", NOW, "{}", "{\"changed\":1}")).isEqualTo(401);
    assertThat(deliver("2", NOW.minusSeconds(301), "{}", "{}")).isEqualTo(401);
    assertThat(deliver("3", NOW.plusSeconds(301), "{}", "{}")).isEqualTo(401);
    assertThat(receiver.received()).noneMatch(ReceivedHook::valid);
  }

  @Test
  void fetchesWhenAskedAndOnlyWhatWasSigned() throws Exception {
    deliver("1", NOW, "{\"link\":\"a\"}", "{\"link\":\"a\"}");
    deliver("2", NOW, "{}", "{\"link\":\"b\"}");

    post("/fetch", Map.of(), "id=1");
    post("/fetch", Map.of(), "id=2");
    post("/fetch", Map.of(), "id=3");

    assertThat(fetched).containsExactly("{\"link\":\"a\"}");
  }

  @Test
  void failsForAsLongAsItIsTold() throws Exception {
    post("/failing", Map.of(), "");
    assertThat(deliver("1", NOW, "{}", "{}")).isEqualTo(500);
    assertThat(receiver.received()).isEmpty();

    post("/working", Map.of(), "");
    assertThat(deliver("1", NOW, "{}", "{}")).isEqualTo(204);
  }

  @Test
  void aTimeThatIsNoNumberDoesNotHold() {
    var request = new Request("POST", "/hook", Map.of(WebhookSignature.TIME, "now"), "");

    assertThat(new WebhookSignature(SECRET, CLOCK).holds(request)).isFalse();
  }

  private int fetch(String call) {
    fetched.add(call);
    return 200;
  }

  private int deliver(String id, Instant at, String signed, String body) throws Exception {
    String time = String.valueOf(at.getEpochSecond());
    byte[] hmac = new WebhookSignature(SECRET, CLOCK).hmac(id + "." + time + "." + signed);
    return post(
        "/hook",
        Map.of(
            WebhookSignature.ID, id,
            WebhookSignature.TIME, time,
            WebhookSignature.SIGNATURE, "v1," + Base64.getEncoder().encodeToString(hmac)),
        body);
  }

  private int post(String path, Map<String, String> headers, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + receiver.port() + path))
            .POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }
}
