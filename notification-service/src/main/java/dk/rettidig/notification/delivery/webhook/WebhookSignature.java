package dk.rettidig.notification.delivery.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.notification.delivery.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a call as the Standard Webhooks specification says it: HMAC-SHA256 (RFC 2104)
 * over id, time stamp in epoch seconds and body with full stops between, as {@code v1,} and Base64.
 */
public final class WebhookSignature {

  /** Holds the delivery's id, which is the idempotency key. */
  public static final String ID = "webhook-id";

  /** Holds the time stamp. */
  public static final String TIMESTAMP = "webhook-timestamp";

  /** Holds the signature. */
  public static final String SIGNATURE = "webhook-signature";

  /** A receiver refuses a call whose time stamp is further away than this. */
  public static final Duration REPLAY_WINDOW = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";

  private WebhookSignature() {}

  /** Signs a body as sent at a moment. */
  public static String sign(Secret secret, String id, Instant at, byte[] body) {
    byte[] mac = mac(secret, id + "." + at.getEpochSecond() + ".", body);
    return "v1," + Base64.getEncoder().encodeToString(mac);
  }

  /** Whether a call is genuine and recent; for receivers, and for tests that play one. */
  public static boolean verify(
      Secret secret, String id, String timestamp, String signature, byte[] body, Instant now) {
    if (!timestamp.matches("[0-9]{1,12}")) {
      return false;
    }
    Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
    return Duration.between(at, now).abs().compareTo(REPLAY_WINDOW) <= 0
        && MessageDigest.isEqual(
            sign(secret, id, at, body).getBytes(US_ASCII), signature.getBytes(US_ASCII));
  }

  private static byte[] mac(Secret secret, String prefix, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
      mac.update(prefix.getBytes(UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java cannot sign", missing);
    }
  }
}
