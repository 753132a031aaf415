package dk.rettidig.common.crypto;

import dk.rettidig.common.municipality.Municipality;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One master key per municipality, read once at the start; it wraps all other keys. */
public final class MasterKeys {

  private final Map<Municipality, MasterKey> keys;

  private MasterKeys(Map<Municipality, MasterKey> keys) {
    this.keys = keys;
  }

  /**
   * Reads the key of every municipality, and makes the missing ones when the settings allow it.
   *
   * @throws MasterKeyUnavailable when one is missing or unfit
   */
  public static MasterKeys load(
      MasterKeySettings settings, Collection<Municipality> municipalities) {
    return new MasterKeys(
        municipalities.stream()
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), m -> keyOf(m, settings))));
  }

  private static MasterKey keyOf(Municipality municipality, MasterKeySettings settings) {
    MasterKeyFile file = MasterKeyFile.in(settings.folder(), municipality);
    return settings.create() ? file.readOrCreate() : file.read();
  }

  MasterKey of(Municipality municipality) {
    MasterKey key = keys.get(municipality);
    if (key == null) {
      throw new MasterKeyUnavailable("no master key was loaded for municipality " + municipality);
    }
    return key;
  }

  /** The municipalities whose keys were read, nothing of the keys. */
  @Override
  public String toString() {
    return keys.keySet().stream()
        .map(Municipality::code)
        .sorted()
        .collect(Collectors.joining(", ", "MasterKeys[", "]"));
  }
}
