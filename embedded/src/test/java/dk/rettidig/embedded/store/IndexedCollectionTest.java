package dk.rettidig.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexedCollectionTest {

  private final Counting things = new Counting();

  @BeforeEach
  void fill() {
    things.addIndex(new MemoryUniqueIndex("_id_", List.of(new IndexKey("_id", true)), false));
    things.addIndex(new MemoryUniqueIndex("hash_1", List.of(new IndexKey("hash", true)), false));
    for (int i = 0; i < 100; i++) {
      things.addDocument(new Document("_id", i).append("version", 3).append("hash", "h" + i));
    }
  }

  @Test
  void aVersionedSaveLooksAtOneDocument() {
    Document filter = new Document("_id", 42).append("version", 3);
    Document update = new Document("$inc", new Document("version", 1));
    Document result =
        things.updateDocuments(filter, update, ArrayFilters.empty(), false, false, NoopOplog.get());
    assertThat(result).containsEntry("n", 1);
    assertThat(things.looks).isEqualTo(1);
    assertThat(found(filter)).isEmpty();
  }

  @Test
  void branchesOfAndCountAsOneFilter() {
    Document id = new Document("_id", new Document("$eq", 42));
    Document version = new Document("version", 3);
    assertThat(found(new Document("$and", List.of(version, id)))).hasSize(1);
    assertThat(things.looks).isEqualTo(1);
    Document two = new Document("$and", List.of(id, new Document("_id", 43)));
    assertThat(found(two)).isEmpty();
  }

  @Test
  void anyUniqueIndexHelpsAFilterThatSaysMore() {
    assertThat(found(new Document("version", 3).append("hash", "h7"))).hasSize(1);
    Document in = new Document("_id", new Document("$in", List.of(1, 2, 300))).append("version", 3);
    assertThat(found(in)).hasSize(2);
    assertThat(things.looks).isEqualTo(3);
  }

  @Test
  void whatNoUniqueIndexKnowsIsFoundByLookingAtAll() {
    assertThat(found(new Document("version", 3))).hasSize(100);
    assertThat(found(new Document("_id", new Document("$gt", 97)))).hasSize(2);
    assertThat(things.looks).isEqualTo(200);
  }

  private List<Document> found(Document filter) {
    return ((MongoCollection<Integer>) things).handleQueryAsStream(filter).toList();
  }

  private static final class Counting extends IndexedCollection {

    private int looks;

    Counting() {
      super(
          new IndexedDatabase("things_101", new CursorRegistry()),
          "things",
          CollectionOptions.withDefaults(),
          new CursorRegistry());
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
      looks++;
      return super.documentMatchesQuery(document, query);
    }
  }
}
