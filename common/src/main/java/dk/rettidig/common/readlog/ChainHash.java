package dk.rettidig.common.readlog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over an encoding in which no two entries look alike: a version, then every field in a
 * fixed order, texts and lists preceded by their length, absent ones by -1.
 */
final class ChainHash {

  private static final String VERSION = "rettidig-read-log-1";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

  private ChainHash() {}

  static String of(
      String segment, long sequence, String previous, @Nullable Head follows, LoggedLook look) {
    ChainHash hash = new ChainHash();
    hash.text(VERSION).text(segment).number(sequence).text(previous).head(follows);
    hash.text(look.id())
        .text(look.municipality().code())
        .number(look.at().toEpochMilli())
        .text(look.actor())
        .list(look.roles())
        .text(look.unit())
        .list(look.subjects())
        .text(look.what())
        .text(look.basis())
        .text(look.reason());
    return hash.hex();
  }

  private ChainHash text(@Nullable String text) {
    if (text == null) {
      return length(-1);
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    length(utf8.length).bytes.writeBytes(utf8);
    return this;
  }

  private ChainHash list(List<String> texts) {
    length(texts.size());
    texts.forEach(this::text);
    return this;
  }

  private ChainHash head(@Nullable Head head) {
    return head == null
        ? length(-1)
        : length(1).text(head.segment()).number(head.sequence()).text(head.hash());
  }

  private ChainHash number(long number) {
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    return this;
  }

  private ChainHash length(int length) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    return this;
  }

  private String hex() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
