package dk.rettidig.embedded.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandAllowListTest {

  private final EmbeddedStore store = EmbeddedStore.inMemory(0);
  private final CommandAllowList allowList = new CommandAllowList();
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(store.connectionString()))
              .addCommandListener(allowList)
              .build());

  @BeforeEach
  void declareIndexes() {
    things().createIndex(Indexes.ascending("kind", "at"));
    things().createIndex(Indexes.ascending("parts.id"), new IndexOptions().unique(true));
  }

  @AfterEach
  void stop() {
    client.close();
    store.close();
  }

  @Test
  void letsEverythingThroughThatTheApplicationNeeds() {
    MongoCollection<Document> things = things();
    things.insertMany(List.of(thing("a", 1), thing("b", 2)));
    things.updateOne(
        and(eq("_id", "a"), eq("version", 1)), combine(inc("version", 1), set("n", 2)));
    things.updateOne(
        eq("_id", "c"),
        combine(
            setOnInsert("at", Instant.EPOCH), Updates.max("n", 3), Updates.addToSet("tags", "x")),
        new UpdateOptions().upsert(true));
    things.updateOne(eq("_id", "a"), pushEach("outbox", List.of(new Document("id", "e1"))));
    things.updateOne(eq("_id", "a"), pull("outbox", in("id", "e1")));
    things.updateMany(eq("kind", "k"), Updates.unset("n"));
    things.findOneAndUpdate(
        and(eq("kind", "k"), lte("at", Instant.EPOCH), ne("owner", "x"), exists("done", false)),
        set("owner", "x"),
        new FindOneAndUpdateOptions().sort(Sorts.ascending("at")));
    things.replaceOne(eq("_id", "b"), thing("b", 3));
    things.find(or(eq("_id", "a"), eq("kind", "k"))).sort(Sorts.descending("at")).limit(5).first();
    things.find(elemMatch("parts", eq("id", 7))).projection(Projections.include("kind")).first();
    things.find(and(Filters.size("tags", 1), in("_id", "a"))).skip(1).batchSize(1).first();
    things.find().sort(Sorts.ascending("kind")).first();
    things
        .aggregate(
            List.of(
                Aggregates.match(eq("kind", "k")),
                Aggregates.group("$unit", sum("count", 1)),
                Aggregates.sort(Sorts.ascending("_id")),
                Aggregates.limit(3),
                Aggregates.project(Projections.include("count"))))
        .first();
    assertThat(things.countDocuments(eq("kind", "k"))).isEqualTo(2);
    things.deleteOne(eq("_id", "a"));
    things.listIndexes().first();
    client.getDatabase("things_101").runCommand(new Document("ping", 1));
    allowList.assertNone();
  }

  static Stream<Sent> violations() {
    return Stream.of(
        new Sent("no declared index for the filter [name]", t -> t.find(eq("name", 1)).first()),
        new Sent("no declared index for the filter [at]", t -> t.find(gt("at", 1)).first()),
        new Sent("no declared index for the filter [kind]", t -> t.find(ne("kind", "k")).first()),
        new Sent(
            "no declared index for the filter [name] sorted by [at]",
            t -> t.find(eq("name", 1)).sort(Sorts.ascending("at")).first()),
        new Sent("no declared index for the filter []", t -> t.find().first()),
        new Sent(
            "no declared index for the filter [] sorted by [kind] without a limit",
            t -> t.find().sort(Sorts.ascending("kind")).into(new ArrayList<>())),
        new Sent(
            "no declared index for the filter [_id, name]",
            t -> t.find(or(eq("_id", "a"), eq("name", 1))).first()),
        new Sent(
            "no declared index for the filter [parts, parts.name]",
            t -> t.find(elemMatch("parts", eq("name", 1))).first()),
        new Sent(
            "update on things_101.things: no declared", t -> t.updateOne(eq("n", 1), set("m", 1))),
        new Sent("delete on things_101.things: no declared", t -> t.deleteMany(eq("n", 1))),
        new Sent("findAndModify on", t -> t.findOneAndDelete(eq("n", 1))),
        new Sent("aggregate on things_101.things: no", t -> t.countDocuments(eq("n", 1))),
        new Sent("command count", t -> t.estimatedDocumentCount()),
        new Sent("command distinct", t -> t.distinct("kind", String.class).first()),
        new Sent("query $nin", t -> t.find(and(eq("_id", 1), Filters.nin("n", 1))).first()),
        new Sent("query $not", t -> t.find(and(eq("_id", 1), Filters.not(eq("n", 1)))).first()),
        new Sent("query <regular_expression>", t -> t.find(regex()).first()),
        new Sent("query $all", t -> t.find(and(eq("_id", 1), Filters.all("n", 1))).first()),
        new Sent("update $currentDate", t -> t.updateOne(eq("_id", 1), Updates.currentDate("at"))),
        new Sent("update $rename", t -> t.updateOne(eq("_id", 1), Updates.rename("n", "m"))),
        new Sent("update $mul", t -> t.updateOne(eq("_id", 1), Updates.mul("n", 2))),
        new Sent("update $pop", t -> t.updateOne(eq("_id", 1), Updates.popFirst("n"))),
        new Sent("update <pipeline>", t -> t.updateOne(eq("_id", 1), List.of(set("n", 1)))),
        new Sent("path $[]", t -> t.updateOne(eq("_id", 1), set("parts.$[].n", 1))),
        new Sent(
            "push $slice",
            t -> t.updateOne(eq("_id", 1), pushEach("n", List.of(1), new PushOptions().slice(2)))),
        new Sent("query $mod", t -> t.updateOne(eq("_id", 1), pull("n", Filters.mod("x", 2, 1)))),
        new Sent("option find.collation", t -> t.find(eq("_id", 1)).collation(danish()).first()),
        new Sent("option find.hint", t -> t.find(eq("_id", 1)).hintString("_id_").first()),
        new Sent(
            "projection of parts",
            t -> t.find(eq("_id", 1)).projection(Projections.slice("parts", 1)).first()),
        new Sent("stage $unwind", t -> t.aggregate(List.of(Aggregates.unwind("$parts"))).first()),
        new Sent("stage $out", t -> t.aggregate(List.of(Aggregates.out("x"))).toCollection()),
        new Sent(
            "accumulator $avg",
            t ->
                t.aggregate(List.of(Document.parse("{$group: {_id: 1, n: {$avg: '$n'}}}")))
                    .first()),
        new Sent(
            "expression $toUpper",
            t -> t.aggregate(List.of(Document.parse("{$group: {_id: {$toUpper: '$n'}}}"))).first()),
        new Sent(
            "index expireAfterSeconds",
            t ->
                t.createIndex(
                    Indexes.ascending("t"), new IndexOptions().expireAfter(1L, TimeUnit.SECONDS))),
        new Sent(
            "index partialFilterExpression",
            t ->
                t.createIndex(
                    Indexes.ascending("p"),
                    new IndexOptions().partialFilterExpression(eq("a", 1)))),
        new Sent("order of t", t -> t.createIndex(Indexes.text("t"))),
        new Sent(
            "value binary-6",
            t ->
                t.insertOne(new Document("_id", 1).append("b", new Binary((byte) 6, new byte[8])))),
        new Sent(
            "value timestamp",
            t -> t.insertOne(new Document("_id", 1).append("t", new BsonTimestamp(1, 1)))));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void notesWhatIsNotKnownToBePortable(Sent sent) {
    // the store refuses some of them too
    Throwable refusal = catchThrowable(() -> sent.command().accept(things()));
    assertThat(refusal)
        .satisfiesAnyOf(
            r -> assertThat(r).isNull(), r -> assertThat(r).isInstanceOf(MongoException.class));
    assertThat(allowList.violations())
        .anySatisfy(violation -> assertThat(violation).contains(sent.violation()));
    assertThatThrownBy(allowList::assertNone)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(sent.violation());
  }

  @Test
  void anIndexIsDeclaredForOneDatabaseOnly() {
    client.getDatabase("things_102").getCollection("things").find(eq("kind", "k")).first();
    assertThat(allowList.violations())
        .containsExactly(
            "find on things_102.things: no declared index for the filter [kind] sorted by []");
  }

  @Test
  void namesNoValue() {
    things().find(eq("name", "Frida Holm")).first();
    assertThat(allowList.violations()).singleElement().asString().doesNotContain("Frida");
  }

  @Test
  void letsASmallCollectionBeReadAsAWholeButNotSearched() {
    MongoCollection<Document> units = client.getDatabase("things_101").getCollection("units");
    units.find().into(new ArrayList<>());
    allowList.assertNone();
    units.find(eq("name", "x")).first();
    units.deleteMany(new Document());
    assertThat(allowList.violations()).hasSize(2);
  }

  @Test
  void tellsOfAViolationOnce() {
    things().find(eq("name", 1)).first();
    assertThatThrownBy(allowList::assertNone).isInstanceOf(AssertionError.class);
    assertThatCode(allowList::assertNone).doesNotThrowAnyException();
    things().find(eq("name", 1)).first();
    assertThatThrownBy(allowList::assertNone).isInstanceOf(AssertionError.class);
  }

  @Test
  void everyLineOfTheListHasItsSentence() {
    assertThat(AllowedWords.written().words()).contains("command find", "update $set");
    assertThatThrownBy(() -> AllowedWords.parse(new StringReader("query $near")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("query $near");
  }

  private MongoCollection<Document> things() {
    return client.getDatabase("things_101").getCollection("things");
  }

  private static Document thing(String id, int version) {
    return new Document("_id", id)
        .append("version", version)
        .append("kind", "k")
        .append("parts", List.of(new Document("id", id)))
        .append("at", Instant.EPOCH);
  }

  private static Bson regex() {
    return and(eq("_id", 1), new Document("n", Pattern.compile("x")));
  }

  private static Collation danish() {
    return Collation.builder().locale("da").build();
  }

  /** A command and words of the violation that it must cause. */
  record Sent(String violation, Consumer<MongoCollection<Document>> command) {}
}
