package dk.rettidig.notification.delivery.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.notification.delivery.Secret;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

  private static final Secret SECRET = new Secret("0123456789abcdef0123456789abcdef");
  private static final Instant AT = Instant.ofEpochSecond(1_800_000_000);
  private static final byte[] BODY = "{\"delivery\":\"d-1\"}".getBytes(UTF_8);
  private static final String SIGNED = WebhookSignature.sign(SECRET, "d-1", AT, BODY);

  private static boolean holds(String id, String time, String signature, byte[] body, Instant now) {
    return WebhookSignature.verify(SECRET, id, time, signature, body, now);
  }

  @Test
  void holdsForWhatWasSigned() {
    assertThat(SIGNED).startsWith("v1,");
    assertThat(holds("d-1", "1800000000", SIGNED, BODY, AT.plusSeconds(300))).isTrue();
    assertThat(holds("d-1", "1800000000", SIGNED, BODY, AT.minusSeconds(300))).isTrue();
  }

  @Test
  void refusesEveryChange() {
    Secret other = new Secret("another-secret-another-secret-12");

    assertThat(holds("d-2", "1800000000", SIGNED, BODY, AT)).isFalse();
    assertThat(holds("d-1", "1800000001", SIGNED, BODY, AT)).isFalse();
    assertThat(holds("d-1", "now", SIGNED, BODY, AT)).isFalse();
    assertThat(holds("d-1", "1800000000", SIGNED, "{}".getBytes(UTF_8), AT)).isFalse();
    assertThat(holds("d-1", "1800000000", "", BODY, AT)).isFalse();
    assertThat(WebhookSignature.verify(other, "d-1", "1800000000", SIGNED, BODY, AT)).isFalse();
  }

  @Test
  void refusesAReplayOutsideTheWindow() {
    assertThat(holds("d-1", "1800000000", SIGNED, BODY, AT.plusSeconds(301))).isFalse();
    assertThat(holds("d-1", "1800000000", SIGNED, BODY, AT.minusSeconds(301))).isFalse();
  }

  @Test
  void takesNoShortSecretAndShowsNone() {
    assertThatThrownBy(() -> new Secret("short")).hasMessageNotContaining("short ");
    assertThat(SECRET.toString()).doesNotContain("0123");
  }
}
