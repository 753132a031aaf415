package dk.rettidig.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreBackendTest {

  private final StoreBackend backend = new StoreBackend();

  @BeforeEach
  void insert() {
    for (String id : List.of("a", "b")) {
      Document thing = new Document("_id", id).append("n", 1);
      send(new Document("insert", "things").append("documents", List.of(thing)));
    }
  }

  // The answer is sent by another thread while other writers go on.
  @ParameterizedTest
  @ValueSource(strings = {"find", "findAndModify", "aggregate"})
  void anAnswerDoesNotChangeWhenTheDocumentDoes(String name) {
    Document set = new Document("$set", new Document("n", 5));
    Document command =
        switch (name) {
          case "find" -> new Document("find", "things");
          case "findAndModify" ->
              new Document(name, "things")
                  .append("query", new Document("_id", "a"))
                  .append("update", set)
                  .append("new", true);
          default -> new Document(name, "things").append("pipeline", List.of());
        };
    Document answer = send(command);
    String before = Json.toCompactJsonValue(answer);
    Document update = new Document("q", new Document()).append("u", inc()).append("multi", true);
    send(new Document("update", "things").append("updates", List.of(update)));
    assertThat(Json.toCompactJsonValue(answer)).isEqualTo(before);
    assertThat(Json.toCompactJsonValue(send(new Document("find", "things")))).contains("n: 2");
  }

  @Test
  void carriesOutNothingThatCouldNotBeKept() {
    backend.logTo(command -> {
      throw new JournalNotWritable("full", new IOException("full"));
    });
    Document thing = new Document("_id", "c");
    Document answer = send(new Document("insert", "things").append("documents", List.of(thing)));
    assertThat(answer).containsEntry("code", 14031);
    assertThat(send(new Document("count", "things"))).containsEntry("n", 2);
  }

  @Test
  void keepsACommandBeforeItTakesEffect() {
    List<Object> seen = new ArrayList<>();
    backend.logTo(command -> seen.add(backend.read("things_101", new Document("count", "things"))));
    Document thing = new Document("_id", "c");
    send(new Document("insert", "things").append("documents", List.of(thing)));
    assertThat(seen).singleElement().asString().contains("2");
    assertThat(send(new Document("count", "things"))).containsEntry("n", 3);
  }

  private static Document inc() {
    return new Document("$inc", new Document("n", 1));
  }

  private Document send(Document command) {
    Document body = command.append("$db", "things_101");
    return backend.handleMessage(
        new MongoMessage(new EmbeddedChannel(), new MessageHeader(1, 0), body));
  }
}
