package dk.rettidig.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A shared secret; it never shows itself. */
public final class Secret {

  private static final int SHORTEST = 32;

  private final byte[] bytes;

  /**
   * @throws IllegalArgumentException when it is shorter than 32 bytes
   */
  public Secret(String text) {
    bytes = text.strip().getBytes(UTF_8);
    if (bytes.length < SHORTEST) {
      throw new IllegalArgumentException("a secret needs at least " + SHORTEST + " bytes");
    }
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public String toString() {
    return "Secret[hidden]";
  }
}
