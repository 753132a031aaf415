package dk.rettidig.common.store;

import static com.mongodb.client.model.Filters.eq;
import static dk.rettidig.common.store.KernelFixture.IN_NORDSUND;
import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.aggregate.PersonalToEach;
import dk.rettidig.common.crypto.Undecipherable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one record says of several people is sealed for each of them apart. */
class ManySubjectsTest {

  record ListId(String value) implements Id {}

  record Remark(String text, int mark) {}

  record Remarks(ListId id, @PersonalToEach Map<String, Remark> about) {}

  private static final ListId ID = new ListId("list-1");
  private static final Map<String, Remark> BOTH =
      Map.of("child-1", new Remark("om Ida", 1), "child-2", new Remark("om Emil", 2));

  @TempDir Path keys;
  private KernelFixture kernel;
  private AggregateStore<Remarks> lists;

  @BeforeEach
  void keep() {
    kernel = new KernelFixture(keys);
    lists = kernel.open(AggregateKind.of(Remarks.class, "letters", "list-events", Remarks::id));
    lists.create(IN_NORDSUND, "same", Change.to(new Remarks(ID, BOTH)));
  }

  @AfterEach
  void close() {
    kernel.close();
  }

  @Test
  void isReadBack() {
    assertThat(lists.get(NORDSUND, ID).state().about()).isEqualTo(BOTH);
  }

  @Test
  void liesThereOnlyEncrypted() {
    Document raw = raw();
    assertThat(raw.get("about", Document.class).values()).hasOnlyElementsOfType(Binary.class);
    assertThat(raw.toJson()).doesNotContain("Ida", "Emil");
  }

  @Test
  void cannotBePassedOffAsSaidOfAnother() {
    Document raw = raw();
    Document about = raw.get("about", Document.class);
    about.put("child-1", about.get("child-2"));
    kernel.raw().replaceOne(eq("_id", ID.value()), raw);

    assertThatThrownBy(() -> lists.get(NORDSUND, ID)).isInstanceOf(Undecipherable.class);
  }

  @Test
  void isLeftOutOfThoseWhoseKeyIsGoneAndStaysOfTheOthers() {
    kernel.destroyKey("child-1");

    assertThat(lists.get(NORDSUND, ID).state().about()).containsOnlyKeys("child-2");
    lists.changeLatest(IN_NORDSUND, ID, Change::to);
    assertThat(raw().get("about", Document.class)).containsOnlyKeys("child-2");
  }

  @Test
  void hasToBeAMapFromTheirIds() {
    record Wrong(ListId id, @PersonalToEach Map<Integer, Remark> about) {}
    assertThatThrownBy(
            () -> kernel.open(AggregateKind.of(Wrong.class, "letters", "list-events", Wrong::id)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("about");
  }

  private Document raw() {
    return Objects.requireNonNull(kernel.raw().find(eq("_id", ID.value())).first());
  }
}
