package dk.rettidig.common.store;

import dk.rettidig.common.municipality.Municipality;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recognises a request that comes again, so that a repeated form makes one record and a repeated
 * change one change (D8).
 *
 * <p>Kept is a hash of the request; where the record has a subject it is encrypted, since a hash of
 * a short text can be guessed.
 */
final class Fingerprints {

  private static final String MADE = "made";
  private static final String CHANGED = "changed";

  private final DocumentMapping<?> mapping;
  private final JsonMapper json;

  Fingerprints(DocumentMapping<?> mapping, JsonMapper json) {
    this.mapping = mapping;
    this.json = json;
  }

  void made(Municipality municipality, Document document, @Nullable Object request) {
    if (request != null) {
      document.append(MADE, kept(municipality, document, MADE, hash(request, 0)));
    }
  }

  boolean madeBy(Municipality municipality, Document document, Object request) {
    return same(municipality, document, MADE, hash(request, 0));
  }

  void changed(
      Municipality municipality,
      Document document,
      DocumentUpdate update,
      long version,
      @Nullable Object request) {
    if (request == null) {
      update.unset(CHANGED);
    } else {
      update.set(CHANGED, kept(municipality, document, CHANGED, hash(request, version)));
    }
  }

  /** Whether the document's last change was this request, made from this version. */
  boolean changedBy(Municipality municipality, Document document, long version, Object request) {
    return document.get("version", Number.class).longValue() == version + 1
        && same(municipality, document, CHANGED, hash(request, version));
  }

  private Binary kept(Municipality municipality, Document document, String field, byte[] hash) {
    var subject = DocumentMapping.subject(document);
    return subject == null
        ? new Binary(hash)
        : mapping.seal(municipality, subject, document.getString("_id"), field, hash);
  }

  private boolean same(Municipality municipality, Document document, String field, byte[] hash) {
    if (!(document.get(field) instanceof Binary kept)) {
      return false;
    }
    var subject = DocumentMapping.subject(document);
    byte[] there =
        subject == null
            ? kept.getData()
            : mapping.open(municipality, subject, document.getString("_id"), field, kept);
    return MessageDigest.isEqual(there, hash);
  }

  private byte[] hash(Object request, long version) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Long.toString(version).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return digest.digest(json.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
