package dk.rettidig.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A collection in which a filter that contains all fields of a unique index, among others, looks
 * the document up there. Plain {@link MemoryCollection} does so only for exactly those fields, and
 * would go through all documents for {@code {_id, version}}, which every versioned save sends, as
 * Spring Data does or as two branches of {@code $and}, as the driver's builders do.
 */
class IndexedCollection extends MemoryCollection {

  IndexedCollection(
      MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
    super(database, name, options, cursors);
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    for (Index<Integer> index : getIndexes()) {
      Document key = index.isUnique() ? keyOf(index, query) : null;
      if (key != null && index.canHandle(key)) {
        return matchDocuments(
            query, index.getPositions(key), orderBy, skip, limit, batchSize, fields);
      }
    }
    return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
  }

  /** The part of the query that is about the index's fields, or null when one is not given. */
  private static @Nullable Document keyOf(Index<?> index, Document query) {
    Document key = new Document();
    for (IndexKey field : index.getKeys()) {
      Object value = valueOf(field.getKey(), query);
      if (value == null) {
        return null;
      }
      key.put(field.getKey(), value);
    }
    return key;
  }

  /** What the query asks of the field, by itself or in a branch of {@code $and}. */
  private static @Nullable Object valueOf(String field, Document query) {
    Object value = query.get(field);
    if (value instanceof Document condition && condition.keySet().equals(Set.of("$eq"))) {
      return condition.get("$eq");
    }
    if (value == null && query.get("$and") instanceof List<?> branches) {
      return branches.stream()
          .map(branch -> valueOf(field, (Document) branch))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
    return value;
  }
}
