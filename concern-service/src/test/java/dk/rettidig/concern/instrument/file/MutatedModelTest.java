package dk.rettidig.concern.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.instrument.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes the shipped five-level scale in every single place: each change is refused, or it shows
 * in the instrument. So no part of a file is ignored, and none can make the reader fail otherwise.
 */
class MutatedModelTest {

  private static final ModelFormats FORMATS = new ModelFormats();
  private static YamlTree tree = new YamlTree(JsonNodeFactory.instance.objectNode(), Map.of());
  private static List<JsonPointer> places = List.of();

  @BeforeAll
  static void readTheShippedScale() throws IOException, Unusable {
    try (InputStream in = MutatedModelTest.class.getResourceAsStream("/models/bl5.yaml")) {
      tree = YamlTree.read(Objects.requireNonNull(in).readAllBytes());
    }
    places =
        tree.places().keySet().stream()
            .filter(p -> !p.isEmpty())
            .map(JsonPointer::compile)
            .toList();
    assertThat(places).hasSizeGreaterThan(1000);
  }

  @Test
  void nothingCanBeTakenOutUnnoticed() {
    everywhere((parent, key) -> {
      if (parent instanceof ObjectNode object) {
        object.remove(key.getMatchingProperty());
      } else {
        ((ArrayNode) parent).remove(key.getMatchingIndex());
      }
    });
  }

  @Test
  void nothingCanBeReplacedByAnotherWordUnnoticed() {
    everywhere((parent, key) -> put(parent, key, JsonNodeFactory.instance.stringNode("other")));
  }

  @Test
  void nothingCanBeReplacedByANumberUnnoticed() {
    everywhere((parent, key) -> put(parent, key, JsonNodeFactory.instance.numberNode(360)));
  }

  @Test
  void theUnchangedTreeIsTheSameInstrument() throws Unusable {
    assertThat(instrument(tree.root().deepCopy())).isEqualTo(instrument(tree.root()));
  }

  private static void everywhere(BiConsumer<JsonNode, JsonPointer> change) {
    Instrument original = expected();
    for (JsonPointer place : places) {
      JsonNode changed = tree.root().deepCopy();
      change.accept(changed.at(place.head()), place.last());
      if (!changed.equals(tree.root())) {
        assertThat(refusedOrDifferent(changed, original)).as(place.toString()).isTrue();
      }
    }
  }

  private static boolean refusedOrDifferent(JsonNode changed, Instrument original) {
    try {
      return !instrument(changed).equals(original);
    } catch (Unusable refused) {
      return !refused.reasons().isEmpty();
    }
  }

  private static Instrument expected() {
    try {
      return instrument(tree.root());
    } catch (Unusable refused) {
      throw new AssertionError(refused);
    }
  }

  private static Instrument instrument(JsonNode root) throws Unusable {
    ModelFile file = FORMATS.read(new YamlTree(root, tree.places()));
    return ((ModelFile.OfInstrument) file).instrument();
  }

  private static void put(JsonNode parent, JsonPointer key, JsonNode value) {
    if (parent instanceof ObjectNode object) {
      object.set(key.getMatchingProperty(), value);
    } else {
      ((ArrayNode) parent).set(key.getMatchingIndex(), value);
    }
  }
}
