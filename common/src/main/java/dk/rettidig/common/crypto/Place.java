package dk.rettidig.common.crypto;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an encrypted value belongs; at any other place it cannot be deciphered.
 *
 * @param record the record's kind and id, unique within the service, e.g. {@code concern/7f3a}
 * @param field the field's name within the record
 */
public record Place(Municipality municipality, Subject subject, String record, String field) {

  byte[] associatedData() {
    return bytes("rettidig field 1", municipality.code(), subject.id(), record, field);
  }

  /**
   * Texts as bytes of one meaning only: each part carries its length, so none can run into another.
   *
   * @throws IllegalArgumentException when a part is not well-formed Unicode, which could otherwise
   *     be replaced and equal another part
   */
  static byte[] bytes(String... parts) {
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
