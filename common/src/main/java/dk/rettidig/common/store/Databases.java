package dk.rettidig.common.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dk.rettidig.common.municipality.Municipality;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The databases of one purpose, one per municipality (D4): a query cannot reach two municipalities.
 *
 * <p>A database is named {@code <purpose>_<municipality code>}, e.g. {@code concern_461}.
 */
public final class Databases {

  private final Map<Municipality, MongoDatabase> databases;

  /**
   * @param purpose what the databases hold, e.g. {@code concern}, or {@code concern_keys}
   * @param municipalities those that this installation serves
   */
  public Databases(MongoClient client, String purpose, Collection<Municipality> municipalities) {
    this.databases =
        municipalities.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), m -> client.getDatabase(purpose + "_" + m.code())));
  }

  /**
   * The database of a municipality.
   *
   * @throws UnknownMunicipality when this installation does not serve it
   */
  public MongoDatabase of(Municipality municipality) {
    MongoDatabase database = databases.get(municipality);
    if (database == null) {
      throw new UnknownMunicipality(municipality);
    }
    return database;
  }

  /** The municipalities that this installation serves. */
  public Collection<Municipality> municipalities() {
    return databases.keySet();
  }
}
