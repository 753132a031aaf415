package dk.rettidig.common.crypto;

import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import dk.rettidig.common.crypto.KeyStore.KeyId;
import dk.rettidig.common.crypto.KeyStore.StoredKey;
import dk.rettidig.common.memory.ShortLived;
import dk.rettidig.common.municipality.Municipality;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds records by personal data without storing it: HMAC-SHA-256 with a key per municipality and
 * service.
 *
 * <p>Equal values give equal hashes, so whoever reads the store sees which records share a name
 * word or a day of birth, and how often; not which.
 */
public final class LookupHash {

  private static final int BYTES = 32;

  private final KeyStore store;
  private final ShortLived<KeyId, PrfSet> decrypted;

  /** Keeps decrypted keys for at most 60 seconds of the clock. */
  public LookupHash(KeyStore store, Clock clock) {
    this.store = store;
    this.decrypted = new ShortLived<>(clock, SubjectKeys.LIFE, 256);
  }

  /**
   * The hash of the normalised value, 43 characters of base64url.
   *
   * @throws IllegalArgumentException when nothing is left of the value, a birth date is not an ISO
   *     date, or a name word is not one word
   * @throws UnusableKey when the key cannot be unwrapped
   * @throws com.mongodb.MongoException when the key store does not answer
   */
  public String of(Municipality municipality, Kind kind, String value) {
    return hash(municipality, kind, Normalisation.of(kind, value));
  }

  /** The hashes of each whole word of a name; none when there is no letter. */
  public Set<String> words(Municipality municipality, String name) {
    Set<String> hashes = new LinkedHashSet<>();
    Normalisation.words(name).forEach(word -> hashes.add(hash(municipality, Kind.NAME_WORD, word)));
    return hashes;
  }

  /** Drops decrypted keys older than 60 seconds; to be called every few seconds. */
  public void forgetExpired() {
    decrypted.dropExpired();
  }

  private String hash(Municipality municipality, Kind kind, String normalised) {
    byte[] input = Place.bytes("rettidig lookup 1", kind.code(), normalised);
    try {
      byte[] hash = keyOf(municipality).computePrimary(input, BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("look-up hash failed for " + kind, e);
    }
  }

  private PrfSet keyOf(Municipality municipality) {
    KeyId id = KeyId.lookupHash(municipality);
    return decrypted.get(
        id, () -> open(store.findOrMake(id, PredefinedPrfParameters.HMAC_SHA256_PRF), id));
  }

  private static PrfSet open(StoredKey stored, KeyId id) {
    if (!(stored instanceof StoredKey.Live(var key))) {
      throw new UnusableKey(id.municipality(), null);
    }
    try {
      return Tink.prf(key);
    } catch (GeneralSecurityException e) {
      throw new UnusableKey(id.municipality(), e);
    }
  }

  /** What a looked-up value is; equal values of different kinds have different hashes. */
  public enum Kind {
    /** A CPR number or a replacement number, with or without hyphen and spaces. */
    CPR("cpr"),
    /** A day of birth as an ISO date. */
    BIRTH_DATE("birth-date"),
    /** One whole word of a name. */
    NAME_WORD("name-word");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * Brings a value to the one form that is hashed: NFC, Danish lower case, without what people
   * leave out. No message quotes the value.
   *
   * <p>Å and aa stay different: folding them would widen what one hash gives away, and a search can
   * ask for both spellings. Hyphens part words, so that each half of a double name is found.
   */
  private static final class Normalisation {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u02BC`\u00B4]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SPACE_OR_HYPHEN =
        Pattern.compile("[\\s\\p{Z}\\p{Pd}]", Pattern.UNICODE_CHARACTER_CLASS);

    private Normalisation() {}

    /**
     * @throws IllegalArgumentException when nothing is left, a date is not an ISO date, or a name
     *     word is not one word
     */
    static String of(Kind kind, String value) {
      return switch (kind) {
        case CPR -> number(value);
        case BIRTH_DATE -> date(value);
        case NAME_WORD -> singleWord(value);
      };
    }

    /** The whole words of a name in their order; none when there is no letter. */
    static List<String> words(String name) {
      String plain = APOSTROPHE.matcher(lowerCase(name)).replaceAll("");
      return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    private static String number(String value) {
      String plain = SPACE_OR_HYPHEN.matcher(lowerCase(value)).replaceAll("");
      if (plain.isEmpty()) {
        throw new IllegalArgumentException("number to look up is empty");
      }
      return plain;
    }

    private static String date(String value) {
      try {
        return LocalDate.parse(value.strip()).toString();
      } catch (DateTimeParseException _) {
        // its message quotes the value
        throw new IllegalArgumentException("birth date to look up is not an ISO date");
      }
    }

    private static String singleWord(String value) {
      List<String> words = words(value);
      if (words.size() != 1) {
        throw new IllegalArgumentException("name to look up is not one word");
      }
      return words.getFirst();
    }

    private static String lowerCase(String value) {
      return Normalizer.normalize(value.toLowerCase(DANISH), Normalizer.Form.NFC);
    }
  }
}
