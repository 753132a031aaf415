package dk.rettidig.common.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dk.rettidig.common.municipality.Municipality;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * The databases of one purpose, one per municipality (D4): a query cannot reach two municipalities.
 *
 * <p>Acknowledged means that a majority has it on disk (invariant 7).
 *
 * <p>A database is named {@code <purpose>_<municipality code>}, e.g. {@code concern_461}.
 */
public final class Databases {

  private record Place(Municipality municipality, String name) {}

  private final Map<Municipality, MongoDatabase> databases;
  private final Map<Place, MongoCollection<Document>> collections = new ConcurrentHashMap<>();

  /**
   * @param purpose what the databases hold, e.g. {@code concern}, or {@code concern_keys}
   * @param municipalities those that this installation serves
   */
  public Databases(MongoClient client, String purpose, Collection<Municipality> municipalities) {
    this.databases =
        municipalities.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(),
                    m ->
                        client
                            .getDatabase(purpose + "_" + m.code())
                            .withReadConcern(ReadConcern.MAJORITY)
                            .withWriteConcern(WriteConcern.MAJORITY)));
  }

  /**
   * A collection of a municipality. What a failover could take back is not read, so it is neither
   * shown nor sent.
   *
   * <p>The same object every time: the driver gives each new one a codec registry that starts
   * empty, which costs more than a small query.
   *
   * @throws UnknownMunicipality when this installation does not serve it
   */
  public MongoCollection<Document> collection(Municipality municipality, String name) {
    return collections.computeIfAbsent(
        new Place(municipality, name),
        place -> database(place.municipality()).getCollection(place.name()));
  }

  /**
   * Checks that there is a database for a municipality.
   *
   * @throws UnknownMunicipality when this installation does not serve it
   */
  public void requireServed(Municipality municipality) {
    database(municipality);
  }

  private MongoDatabase database(Municipality municipality) {
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
