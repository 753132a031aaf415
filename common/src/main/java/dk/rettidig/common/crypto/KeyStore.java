package dk.rettidig.common.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The wrapped keys of a service, in databases of their own with a short-lived backup of their own
 * (D10): {@code {_id, wrapped, created}}, or the tombstone {@code {_id, destroyed}}.
 */
public final class KeyStore {

  private static final Logger LOG = LoggerFactory.getLogger(KeyStore.class);
  private static final String KEYS = "subject_keys";

  private final BiFunction<Municipality, String, MongoCollection<Document>> collections;
  private final MasterKeys masterKeys;
  private final Clock clock;

  /**
   * @param collections answers a municipality's collection by its name; databases of a purpose of
   *     their own, e.g. {@code concern_keys}
   */
  public KeyStore(
      BiFunction<Municipality, String, MongoCollection<Document>> collections,
      MasterKeys masterKeys,
      Clock clock) {
    this.collections = collections;
    this.masterKeys = masterKeys;
    this.clock = clock;
  }

  /** Whether a municipality has no key yet, not even a destroyed one. */
  public static boolean isEmpty(
      BiFunction<Municipality, String, MongoCollection<Document>> collections,
      Municipality municipality) {
    return collections.apply(municipality, KEYS).find(Filters.gt("_id", "")).limit(1).first()
        == null;
  }

  /**
   * @throws UnusableKey when there is one that cannot be unwrapped
   */
  StoredKey find(KeyId id) {
    Document stored = document(id);
    return stored == null ? new StoredKey.Absent() : read(id, stored);
  }

  /**
   * The keys of several ids of one municipality, asked at once. One that is missing, destroyed or
   * cannot be unwrapped is left out: who needs it is told by {@link #find}.
   */
  Map<KeyId, KeysetHandle> live(Municipality municipality, Set<KeyId> ids) {
    Map<KeyId, KeysetHandle> found = new HashMap<>();
    keys(municipality)
        .find(Filters.in("_id", ids.stream().map(KeyId::id).toList()))
        .forEach(stored -> {
          var id = new KeyId(municipality, stored.getString("_id"));
          try {
            if (read(id, stored) instanceof StoredKey.Live(var key)) {
              found.put(id, key);
            }
          } catch (UnusableKey toldWhenItIsNeeded) {
            LOG.warn("{}", toldWhenItIsNeeded.getMessage());
          }
        });
    return found;
  }

  /**
   * The key of the id, made when there is none.
   *
   * <p>Several instances may ask at once: the id is the document's {@code _id}, so one insert wins;
   * whoever comes second reads that one. A key is used only after its insert was acknowledged.
   *
   * @return live or destroyed
   * @throws UnusableKey when there is one that cannot be unwrapped
   */
  StoredKey findOrMake(KeyId id, Parameters parameters) {
    StoredKey found = find(id);
    return found instanceof StoredKey.Absent ? make(id, parameters) : found;
  }

  /** Puts a tombstone in the key's place, also where no key was made; the first one stays. */
  void destroy(KeyId id) {
    Document stored = document(id);
    if (stored != null && isTombstone(stored)) {
      return;
    }
    try {
      bury(id);
    } catch (MongoWriteException e) {
      if (!isDuplicate(e)) {
        throw e;
      }
      // another upsert came between, so the document is there now and the second attempt replaces
      // it
      bury(id);
    }
  }

  private StoredKey make(KeyId id, Parameters parameters) {
    KeysetHandle key = Tink.newKey(parameters);
    byte[] wrapped = masterKeys.of(id.municipality()).wrap(key, id.associatedData());
    try {
      keys(id)
          .insertOne(
              new Document("_id", id.id())
                  .append("wrapped", new Binary(wrapped))
                  .append("created", Date.from(clock.instant())));
      return new StoredKey.Live(key);
    } catch (MongoWriteException e) {
      if (!isDuplicate(e)) {
        throw e;
      }
      return find(id);
    }
  }

  private void bury(KeyId id) {
    keys(id)
        .replaceOne(
            Filters.eq(id.id()),
            new Document("_id", id.id()).append("destroyed", Date.from(clock.instant())),
            new ReplaceOptions().upsert(true));
  }

  private StoredKey read(KeyId id, Document stored) {
    return isTombstone(stored) ? new StoredKey.Destroyed() : new StoredKey.Live(unwrap(id, stored));
  }

  private KeysetHandle unwrap(KeyId id, Document stored) {
    Binary wrapped = stored.get("wrapped", Binary.class);
    if (wrapped == null) {
      throw new UnusableKey(id.municipality(), null);
    }
    return masterKeys.of(id.municipality()).unwrap(wrapped.getData(), id.associatedData());
  }

  private @Nullable Document document(KeyId id) {
    return keys(id).find(Filters.eq(id.id())).first();
  }

  private MongoCollection<Document> keys(KeyId id) {
    return keys(id.municipality());
  }

  private MongoCollection<Document> keys(Municipality municipality) {
    return collections.apply(municipality, KEYS);
  }

  private static boolean isTombstone(Document stored) {
    return stored.containsKey("destroyed");
  }

  private static boolean isDuplicate(MongoWriteException e) {
    return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }

  /** Whose key it is: a subject's, or the one that the look-up hashes of a municipality share. */
  record KeyId(Municipality municipality, String id) {

    private static final String LOOKUP = "lookup-hash";

    /**
     * @throws IllegalArgumentException when the subject bears the reserved id
     */
    static KeyId of(Municipality municipality, Subject subject) {
      if (subject.id().equals(LOOKUP)) {
        throw new IllegalArgumentException("the subject id is reserved: " + LOOKUP);
      }
      return new KeyId(municipality, subject.id());
    }

    static KeyId lookupHash(Municipality municipality) {
      return new KeyId(municipality, LOOKUP);
    }

    byte[] associatedData() {
      return Place.bytes("rettidig key 1", municipality.code(), id);
    }
  }

  /** What the key store holds for an id. */
  sealed interface StoredKey {

    /** A key that can be used. */
    record Live(KeysetHandle key) implements StoredKey {

      @Override
      public String toString() {
        return "Live[key not shown]";
      }
    }

    /** The tombstone of a key that must never be made again. */
    record Destroyed() implements StoredKey {}

    /** No key was made yet. */
    record Absent() implements StoredKey {}
  }
}
