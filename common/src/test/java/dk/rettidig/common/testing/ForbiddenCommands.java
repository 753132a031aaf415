package dk.rettidig.common.testing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import org.bson.Document;
import org.springframework.test.context.TestContextManager;

/**
 * What no service may send, sent through the client of a service under test, and what the end of a
 * test class says to it.
 *
 * @param mongo the service's own client
 * @param test the class whose end is tried, with what is registered for it
 */
record ForbiddenCommands(MongoClient mongo, Class<?> test) {

  /** An operator that is not on the list. */
  String sayingOfAnOperator() {
    things().find(and(eq("_id", "t-1"), nin("name", "Frida Holm"))).first();
    return end();
  }

  /** A filter without a declared index. */
  String sayingOfAFilter() {
    things().find(eq("name", "Frida Holm")).first();
    return end();
  }

  /** A whole collection. */
  String sayingOfAScan() {
    things().find().into(new ArrayList<>());
    return end();
  }

  private MongoCollection<Document> things() {
    return mongo.getDatabase("judged_901").getCollection("things");
  }

  /** As Spring does it: what is not registered is not called, and says nothing. */
  private String end() {
    var manager = new TestContextManager(test);
    try {
      manager.getTestExecutionListeners().stream()
          .filter(JudgedCommands.class::isInstance)
          .map(JudgedCommands.class::cast)
          .forEach(judged -> judged.afterTestClass(manager.getTestContext()));
      return "";
    } catch (AssertionError told) {
      return String.valueOf(told.getMessage());
    }
  }
}
