package dk.rettidig.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/**
 * What one writer was promised: it writes in all ways that the application does, and knows of each
 * step whether it was acknowledged. At most the last step of a run is in doubt.
 */
final class Ledger {

  private final String writer;
  private int acknowledged;
  private boolean lastInDoubt;

  Ledger(String writer) {
    this.writer = writer;
  }

  /** Writes until the store is gone. */
  void writeUntilTheStoreIsGone(MongoClient client) {
    MongoCollection<Document> things = things(client);
    try {
      while (true) {
        lastInDoubt = true;
        step(things, acknowledged);
        acknowledged++;
        lastInDoubt = false;
      }
    } catch (MongoException e) {
      assertThat(e)
          .as("only an outage ends the writing")
          .isInstanceOfAny(MongoSocketException.class, MongoTimeoutException.class);
    }
  }

  private void step(MongoCollection<Document> things, int number) {
    things.insertOne(new Document("_id", writer + "-" + number).append("number", number));
    Document counter =
        things.findOneAndUpdate(
            and(eq("_id", writer), eq("version", number)),
            combine(inc("version", 1), push("steps", number)),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    assertThat(Objects.requireNonNull(counter).getInteger("version")).isEqualTo(number + 1);
    things.replaceOne(
        eq("_id", writer + "-last"),
        new Document("number", number),
        new ReplaceOptions().upsert(true));
    if (number % 3 == 0) {
      things.deleteOne(eq("_id", writer + "-" + number));
    }
  }

  /** Creates the writer's counter. */
  void begin(MongoClient client) {
    things(client).insertOne(counter(0));
  }

  private Document counter(int version) {
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i < version; i++) {
      steps.add(i);
    }
    return new Document("_id", writer).append("version", version).append("steps", steps);
  }

  /** Compares everything that was acknowledged, and takes over how the step in doubt ended. */
  void compareAndResolve(MongoClient client) {
    MongoCollection<Document> things = things(client);
    Map<String, Document> found = new HashMap<>();
    things.find().forEach(thing -> found.put(thing.getString("_id"), thing));
    Document counter = Objects.requireNonNull(found.get(writer));
    int version = counter.getInteger("version");
    assertThat(version).isBetween(acknowledged, acknowledged + (lastInDoubt ? 1 : 0));
    assertThat(counter).isEqualTo(counter(version));
    for (int number = 0; number < acknowledged; number++) {
      String id = writer + "-" + number;
      assertThat(found.containsKey(id)).as(id).isEqualTo(number % 3 != 0);
    }
    if (acknowledged > 0) {
      Document last = Objects.requireNonNull(found.get(writer + "-last"));
      assertThat(last.getInteger("number")).isBetween(acknowledged - 1, acknowledged);
    }
    resolve(things, version);
  }

  // A step in doubt is undone as far as it got, so that the next run does it from its beginning.
  private void resolve(MongoCollection<Document> things, int version) {
    things.deleteOne(eq("_id", writer + "-" + acknowledged));
    if (version > acknowledged) {
      things.replaceOne(eq("_id", writer), counter(acknowledged));
    }
    lastInDoubt = false;
  }

  int acknowledged() {
    return acknowledged;
  }

  private static MongoCollection<Document> things(MongoClient client) {
    return client.getDatabase("things_101").getCollection("things");
  }
}
