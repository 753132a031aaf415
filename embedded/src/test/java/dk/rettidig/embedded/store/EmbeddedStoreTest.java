package dk.rettidig.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddedStoreTest {

  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  @TempDir Path folder;

  @Test
  void answersAHealthCheck() {
    try (var store = EmbeddedStore.inMemory(0);
        var client = Clients.of(store.connectionString())) {
      Document answer = client.getDatabase("local").runCommand(new Document("hello", 1));

      assertThat(answer.getBoolean("isWritablePrimary")).isTrue();
      assertThat(answer).containsKey("maxWireVersion");
      client.getDatabase("letters_901").getCollection("letters").insertOne(new Document());
      assertThat(client.listDatabaseNames()).contains("letters_901");
    }
  }

  @Test
  void findsEverythingAgainOnTheSamePort() {
    Document thing =
        new Document("_id", "a")
            .append("text", "blåbærgrød")
            .append("cipher", new Binary(new byte[] {1, 2, 3}))
            .append("amount", new Decimal128(12))
            .append("list", List.of(1, 2L, 3.5, true))
            .append("part", new Document("x", 1));
    int port;
    try (EmbeddedStore store = EmbeddedStore.durable(folder, 0);
        MongoClient client = Clients.of(store.connectionString())) {
      port = store.port();
      MongoCollection<Document> things = things(client);
      things.createIndex(Indexes.ascending("text"), new IndexOptions().unique(true));
      things.insertOne(thing);
      things.updateOne(eq("_id", "b"), combine(inc("n", 2), setOnInsert("k", "v")), UPSERT);
    }
    try (EmbeddedStore store = EmbeddedStore.durable(folder, port);
        MongoClient client = Clients.of(store.connectionString())) {
      MongoCollection<Document> things = things(client);
      assertThat(things.find(eq("_id", "a")).first()).isEqualTo(thing);
      assertThat(things.find(eq("_id", "b")).first())
          .isEqualTo(new Document("_id", "b").append("n", 2).append("k", "v"));
      assertThatThrownBy(() -> things.insertOne(new Document(thing).append("_id", "c")))
          .hasMessageContaining("duplicate key");
    }
  }

  @Test
  void anOutageEndsConnectionsAndKeepsDocuments() {
    try (EmbeddedStore store = EmbeddedStore.inMemory(0);
        MongoClient client = Clients.of(store.connectionString())) {
      things(client).insertOne(new Document("_id", "a"));
      store.pause();
      assertThatThrownBy(() -> things(client).insertOne(new Document("_id", "b")))
          .isInstanceOf(MongoException.class);
      store.resume();
      things(client).insertOne(new Document("_id", "c"));
      assertThat(things(client).find()).extracting(d -> d.get("_id")).containsExactly("a", "c");
    }
  }

  @Test
  void twoStoresCannotUseOneFolder() {
    try (EmbeddedStore first = EmbeddedStore.durable(folder, 0)) {
      assertThatThrownBy(() -> EmbeddedStore.durable(folder, 0))
          .hasStackTraceContaining("in use by another store");
      first.pause();
    }
    EmbeddedStore.durable(folder, 0).close();
  }

  static Stream<Refused> refusedWrites() {
    Bson now = currentDate("at");
    Document noId = new Document("insert", "things").append("documents", List.of(new Document()));
    Document pipeline =
        new Document("update", "things")
            .append("updates", List.of(new Document("q", new Document()).append("u", List.of())));
    return Stream.of(
        new Refused("insert without _id", db -> db.runCommand(noId)),
        new Refused("$currentDate", db -> all(db).updateOne(eq("_id", "a"), now)),
        new Refused("$currentDate", db -> all(db).findOneAndUpdate(eq("_id", "a"), now)),
        new Refused("upsert", db -> all(db).updateOne(eq("k", 1), set("n", 1), UPSERT)),
        new Refused("upsert", db -> all(db).updateOne(in("_id", "x", "y"), set("n", 1), UPSERT)),
        new Refused(
            "upsert",
            db ->
                all(db)
                    .findOneAndUpdate(
                        eq("k", 1), set("n", 1), new FindOneAndUpdateOptions().upsert(true))),
        new Refused("pipeline", db -> db.runCommand(pipeline)),
        new Refused("$where", db -> all(db).deleteOne(new Document("$where", "true"))),
        new Refused(
            "pipeline that writes",
            db -> all(db).aggregate(List.of(Aggregates.out("copy"))).toCollection()),
        new Refused(
            "create with the option capped",
            db -> db.runCommand(Document.parse("{create: 'c', capped: true, size: 10000}"))),
        new Refused(
            "no such command", db -> db.runCommand(Document.parse("{convertToCapped: 'c'}"))),
        new Refused("no such command", db -> db.runCommand(Document.parse("{bulkWrite: 1}"))),
        new Refused(
            "transaction",
            db -> db.runCommand(Document.parse("{delete: 'things', autocommit: false}"))));
  }

  @ParameterizedTest
  @MethodSource("refusedWrites")
  void refusesWhatCouldEndDifferentlyWhenRepeated(Refused refused) throws Exception {
    try (EmbeddedStore store = EmbeddedStore.durable(folder, 0);
        MongoClient client = Clients.of(store.connectionString())) {
      MongoDatabase database = client.getDatabase("things_101");
      all(database).insertOne(new Document("_id", "a"));
      long size = Files.size(folder.resolve(DurableState.JOURNAL));
      assertThatThrownBy(() -> refused.write().accept(database))
          .isInstanceOf(MongoException.class)
          .hasMessageContaining(refused.reason());
      assertThat(Files.size(folder.resolve(DurableState.JOURNAL))).isEqualTo(size);
      assertThat(all(database).find()).containsExactly(new Document("_id", "a"));
    }
  }

  @Test
  void takesAnUpsertWhoseIdTheClientMade() {
    try (EmbeddedStore store = EmbeddedStore.inMemory(0);
        MongoClient client = Clients.of(store.connectionString())) {
      MongoCollection<Document> things = things(client);
      things.updateOne(eq("_id", "a"), set("n", 1), UPSERT);
      things.updateOne(and(eq("_id", "b"), eq("k", 1)), set("n", 1), UPSERT);
      things.updateOne(eq("k", 2), setOnInsert("_id", "c"), UPSERT);
      assertThat(things.find()).extracting(d -> d.get("_id")).containsExactly("a", "b", "c");
    }
  }

  private static MongoCollection<Document> things(MongoClient client) {
    return all(client.getDatabase("things_101"));
  }

  private static MongoCollection<Document> all(MongoDatabase database) {
    return database.getCollection("things");
  }

  /** A write that must not happen, with words of the refusal. */
  record Refused(String reason, Consumer<MongoDatabase> write) {}
}
