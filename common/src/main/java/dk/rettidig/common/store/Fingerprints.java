package dk.rettidig.common.store;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
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
    this.json = InFixedOrder.of(json);
  }

  void made(Actor actor, Document document, @Nullable Object request) {
    if (request != null) {
      document.append(MADE, kept(actor.municipality(), document, MADE, hash(actor, request, 0)));
    }
  }

  boolean madeBy(Actor actor, Document document, Object request) {
    return same(actor.municipality(), document, MADE, hash(actor, request, 0));
  }

  void changed(
      Actor actor,
      Document document,
      DocumentUpdate update,
      long version,
      @Nullable Object request) {
    if (request == null) {
      update.unset(CHANGED);
    } else {
      update.set(
          CHANGED, kept(actor.municipality(), document, CHANGED, hash(actor, request, version)));
    }
  }

  /** Whether the document's last change was this request, made from this version. */
  boolean changedBy(Actor actor, Document document, long version, Object request) {
    return document.get("version", Number.class).longValue() == version + 1
        && same(actor.municipality(), document, CHANGED, hash(actor, request, version));
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

  /**
   * Who asks, for what, from which version: another person's or another kind of request is never
   * the same.
   */
  private byte[] hash(Actor actor, Object request, long version) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          json.writeValueAsBytes(
              List.of(actor.id(), request.getClass().getName(), Long.toString(version))));
      return digest.digest(json.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
