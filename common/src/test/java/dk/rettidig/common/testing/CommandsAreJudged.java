package dk.rettidig.common.testing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestContextManager;

/** Sends what no service may, and sees that a test class of the service would fail at its end. */
public interface CommandsAreJudged {

  /** The service's own client. */
  MongoClient mongo();

  @Test
  default void aForbiddenOperatorFailsItsTestClass() {
    things().find(and(eq("_id", "t-1"), nin("name", "Frida Holm"))).first();
    assertEndFailsWith("query $nin is not on the allow-list");
  }

  @Test
  default void aQueryWithoutADeclaredIndexFailsItsTestClass() {
    things().find(eq("name", "Frida Holm")).first();
    assertEndFailsWith("no declared index for the filter [name] sorted by []");
  }

  @Test
  default void aScanThatIsNotDeclaredFailsItsTestClass() {
    things().find().into(new ArrayList<>());
    assertEndFailsWith("no declared index for the filter [] sorted by [] without a limit");
  }

  private MongoCollection<Document> things() {
    return mongo().getDatabase("judged_901").getCollection("things");
  }

  /** Nothing else either, so that what others sent is told here too; and no value. */
  private void assertEndFailsWith(String finding) {
    assertThatThrownBy(this::end)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "commands that are not known to be portable:\n  find on judged_901.things: " + finding);
  }

  /** As Spring does it: what is not registered is not called. */
  private void end() {
    var manager = new TestContextManager(getClass());
    manager.getTestExecutionListeners().stream()
        .filter(JudgedCommands.class::isInstance)
        .map(JudgedCommands.class::cast)
        .forEach(judged -> judged.afterTestClass(manager.getTestContext()));
  }
}
