package dk.rettidig.launcher.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.launcher.page.Request;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks a delivery as the Standard Webhooks specification says: an HMAC-SHA256 over id, time and
 * body.
 */
final class WebhookSignature {

  static final String ID = "webhook-id";
  static final String TIME = "webhook-timestamp";
  static final String SIGNATURE = "webhook-signature";

  private static final Duration SKEW = Duration.ofMinutes(5);

  private final byte[] secret;
  private final Clock clock;

  WebhookSignature(byte[] secret, Clock clock) {
    this.secret = secret.clone();
    this.clock = clock;
  }

  /** Whether it was signed with the secret, within five minutes. */
  boolean holds(Request request) {
    return isRecent(request.header(TIME)) && isSigned(request);
  }

  private boolean isRecent(String seconds) {
    try {
      Instant sent = Instant.ofEpochSecond(Long.parseLong(seconds));
      return Duration.between(sent, clock.instant()).abs().compareTo(SKEW) <= 0;
    } catch (NumberFormatException _) {
      return false;
    }
  }

  private boolean isSigned(Request request) {
    String signed = request.header(ID) + "." + request.header(TIME) + "." + request.body();
    byte[] expected = ("v1," + Base64.getEncoder().encodeToString(hmac(signed))).getBytes(UTF_8);
    return Arrays.stream(request.header(SIGNATURE).split(" ", -1))
        .anyMatch(one -> MessageDigest.isEqual(one.getBytes(UTF_8), expected));
  }

  byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java runtime has no HMAC-SHA256", e);
    }
  }
}
