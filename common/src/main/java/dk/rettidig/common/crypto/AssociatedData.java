package dk.rettidig.common.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts as bytes of one meaning only: each part carries its length, so none can run into another.
 */
final class AssociatedData {

  private AssociatedData() {}

  /**
   * @throws IllegalArgumentException when a part is not well-formed Unicode, which could otherwise
   *     be replaced and equal another part
   */
  static byte[] of(String... parts) {
    List<ByteBuffer> encoded = new ArrayList<>(parts.length);
    int length = 0;
    for (String part : parts) {
      ByteBuffer bytes = utf8(part);
      encoded.add(bytes);
      length += Integer.BYTES + bytes.remaining();
    }
    ByteBuffer result = ByteBuffer.allocate(length);
    encoded.forEach(bytes -> result.putInt(bytes.remaining()).put(bytes));
    return result.array();
  }

  private static ByteBuffer utf8(String part) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(part));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("text is not well-formed Unicode", e);
    }
  }
}
