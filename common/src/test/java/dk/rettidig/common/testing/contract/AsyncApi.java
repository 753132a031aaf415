package dk.rettidig.common.testing.contract;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code contracts/asyncapi.yaml}, as the tests of both sides read it. */
public final class AsyncApi {

  /** Where it lies, seen from a module. */
  public static final Path FILE = Path.of("..", "contracts", "asyncapi.yaml");

  private final JsonNode document;

  private AsyncApi(JsonNode document) {
    this.document = document;
  }

  /** Reads the document; a key that stands twice is a fault. */
  public static AsyncApi read() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (Reader text = Files.newBufferedReader(FILE)) {
      Object tree = new Yaml(new SafeConstructor(options)).load(text);
      return new AsyncApi(new JsonMapper().valueToTree(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole document. */
  public JsonNode document() {
    return document;
  }

  /** The node that a reference inside the document names; missing where it leads nowhere. */
  public JsonNode at(String reference) {
    return document.at(reference.substring(1));
  }

  /** The types that may stand on a topic. */
  public Set<String> typesOn(String topic) {
    return Set.copyOf(document.at("/channels/" + topic + "/messages").propertyNames());
  }

  /** The topics that a service makes. */
  public Set<String> topicsOf(String service) {
    return operations(service, "send").map(this::topic).collect(Collectors.toSet());
  }

  /** The types that a service sends to a topic. */
  public Set<String> sent(String service, String topic) {
    return operations(service, "send")
        .filter(operation -> topic(operation).equals(topic))
        .flatMap(operation -> types(operation).stream())
        .collect(Collectors.toSet());
  }

  /** What each consumer of a service reads, by {@code topic-group}. */
  public Map<String, Set<String>> received(String service) {
    Map<String, Set<String>> received = new TreeMap<>();
    operations(service, "receive")
        .filter(operation -> group(operation) != null)
        .forEach(operation ->
            received.put(
                topic(operation) + "-" + Objects.requireNonNull(group(operation)),
                types(operation)));
    return received;
  }

  /** The types that a service reads from a topic without being one of a group. */
  public Set<String> tailed(String service, String topic) {
    return operations(service, "receive")
        .filter(operation -> group(operation) == null && topic(operation).equals(topic))
        .flatMap(operation -> types(operation).stream())
        .collect(Collectors.toSet());
  }

  /** The dead-letter topics of subscriptions that have one. */
  Set<String> deadLetterTopics(Collection<String> subscriptions) {
    String address = document.at("/channels/dead-letters/address").asString();
    return deadLetterSubscriptions().stream()
        .filter(subscriptions::contains)
        .map(one -> address.replace("{subscription}", one))
        .collect(Collectors.toSet());
  }

  /** The names that the dead-letter topics begin with. */
  public List<String> deadLetterSubscriptions() {
    return document
        .at("/channels/dead-letters/parameters/subscription/enum")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  /** Whether only the last event of each key is kept. */
  public boolean isCompacted(String topic) {
    JsonNode policy = document.at(kafka(topic) + "/topicConfiguration/cleanup.policy");
    return policy.valueStream().anyMatch(one -> one.asString().equals("compact"));
  }

  /** How many partitions a topic has. */
  public int partitions(String topic) {
    return document.at(kafka(topic) + "/partitions").asInt();
  }

  private static String kafka(String topic) {
    return "/channels/" + topic + "/bindings/kafka";
  }

  private Stream<JsonNode> operations(String service, String action) {
    Collection<Map.Entry<String, JsonNode>> all = document.path("operations").properties();
    return all.stream()
        .filter(entry -> entry.getKey().startsWith(service + "."))
        .map(Map.Entry::getValue)
        .filter(operation -> operation.path("action").asString("").equals(action))
        .filter(operation -> !topic(operation).equals("dead-letters"));
  }

  private String topic(JsonNode operation) {
    return last(operation.at("/channel/$ref").asString());
  }

  private static @Nullable String group(JsonNode operation) {
    JsonNode group = operation.at("/bindings/kafka/groupId/const");
    return group.isMissingNode() ? null : group.asString();
  }

  private static Set<String> types(JsonNode operation) {
    return operation
        .path("messages")
        .valueStream()
        .map(message -> last(message.get("$ref").asString()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String last(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
