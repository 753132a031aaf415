package dk.rettidig.common.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.crypto.UnusableKey;
import dk.rettidig.common.municipality.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * The documents of one kind of aggregate, and the aggregates read from them.
 *
 * @param <A> the aggregate
 */
final class Documents<A extends Record> {

  private final String collection;
  private final Databases databases;
  private final DocumentMapping<A> mapping;

  Documents(String collection, Databases databases, DocumentMapping<A> mapping) {
    this.collection = collection;
    this.databases = databases;
    this.mapping = mapping;
  }

  MongoCollection<Document> of(Municipality municipality) {
    return databases.collection(municipality, collection);
  }

  Optional<Document> find(Municipality municipality, String id) {
    return Optional.ofNullable(of(municipality).find(eq("_id", id)).first());
  }

  /**
   * The document.
   *
   * @throws NotFound when there is none in this municipality
   */
  Document get(Municipality municipality, String id) {
    return find(municipality, id).orElseThrow(() -> new NotFound(collection));
  }

  List<Stored<A>> read(Municipality municipality, Match match) {
    var found = new ArrayList<Stored<A>>();
    matching(municipality, match).forEach(document -> found.add(read(municipality, document)));
    return found;
  }

  List<Stored<A>> read(Municipality municipality, Match match, Consumer<Unreadable> unreadable) {
    var found = new ArrayList<Stored<A>>();
    var others = new ArrayList<Unreadable>();
    for (Document document : matching(municipality, match)) {
      try {
        found.add(read(municipality, document));
      } catch (MongoException storeIsAway) {
        throw storeIsAway;
      } catch (RuntimeException why) {
        others.add(new Unreadable(collection, document.getString("_id"), why));
      }
    }
    if (found.isEmpty()) {
      others.forEach(Documents::requireKey);
    }
    others.forEach(unreadable);
    return found;
  }

  private static void requireKey(Unreadable one) {
    if (one.why() instanceof UnusableKey unusable) {
      throw unusable;
    }
  }

  Stored<A> read(Municipality municipality, Document document) {
    return new Stored<>(mapping.read(municipality, document), version(document));
  }

  static long version(Document document) {
    return document.get("version", Number.class).longValue();
  }

  private List<Document> matching(Municipality municipality, Match match) {
    FindIterable<Document> all = of(municipality).find(match.filter());
    List<Document> found =
        (match.order().isEmpty() ? all : all.sort(match.order()))
            .limit(match.most())
            .into(new ArrayList<>());
    mapping.expect(municipality, found);
    return found;
  }
}
