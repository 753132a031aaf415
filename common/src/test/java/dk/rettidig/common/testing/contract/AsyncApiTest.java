package dk.rettidig.common.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.heads.HeadExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What can be held of the hand-written document without a service. */
class AsyncApiTest {

  private static final Path FOLDER = Path.of("..", "contracts");
  private static final List<String> SERVICES =
      List.of("concern-service", "meeting-service", "notification-service");
  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final AsyncApi api = AsyncApi.read();
  private final JsonNode document = api.document();
  private final JsonMapper json = new JsonMapper();

  @Test
  void hasTheObjectsOfItsVersionAndNoOthers() {
    assertThat(document.get("asyncapi").asString()).isEqualTo("3.0.0");
    assertThat(document.get("info").propertyNames()).contains("title", "version");
    assertThat(document.propertyNames())
        .containsExactlyInAnyOrder(
            "asyncapi", "info", "defaultContentType", "channels", "operations", "components");
    assertOnly("channels", Set.of("address", "description", "messages", "parameters", "bindings"));
    assertOnly("operations", Set.of("action", "summary", "channel", "messages", "bindings"));
    assertThat(document.at("/components").propertyNames())
        .containsExactlyInAnyOrder("messages", "messageTraits");
    document
        .at("/components/messages")
        .forEach(message ->
            assertThat(
                    Set.of(
                        "name",
                        "summary",
                        "contentType",
                        "headers",
                        "traits",
                        "payload",
                        "bindings"))
                .containsAll(message.propertyNames()));
    assertThat(document.get("operations"))
        .allSatisfy(one -> assertThat(one.path("action").asString()).isIn("send", "receive"));
  }

  private void assertOnly(String part, Set<String> known) {
    assertThat(document.get(part))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(known).containsAll(one.propertyNames()));
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    for (JsonNode reference : document.findValues("$ref")) {
      String to = reference.asString();
      if (to.startsWith("#/")) {
        assertThat(api.at(to).isObject()).as(to).isTrue();
      } else {
        assertThat(json.readTree(Files.readString(FOLDER.resolve(to))).isObject()).as(to).isTrue();
      }
    }
  }

  @Test
  void anOperationSpeaksOfItsOwnChannelOnly() {
    document
        .get("operations")
        .forEachEntry((name, operation) -> {
          String channel = operation.at("/channel/$ref").asString();
          assertThat(operation.get("messages"))
              .as(name)
              .isNotEmpty()
              .allSatisfy(message ->
                  assertThat(message.get("$ref").asString()).startsWith(channel + "/messages/"));
        });
  }

  @Test
  void everyEventStandsOnOneTopicUnderItsTypeWithItsSchema() throws IOException {
    List<String> types =
        document.get("channels").propertyNames().stream()
            .filter(channel -> !channel.equals("dead-letters"))
            .flatMap(channel -> api.typesOn(channel).stream())
            .toList();
    assertThat(types).doesNotHaveDuplicates();
    for (String type : types) {
      JsonNode message = document.at("/components/messages/" + type);
      assertThat(message.get("name").asString()).isEqualTo(type);
      assertThat(message.at("/payload/schema/$ref").asString())
          .isEqualTo("events/" + type + ".schema.json");
      assertThat(message.at("/traits/0/$ref").asString())
          .isEqualTo("#/components/messageTraits/event");
    }
    try (Stream<Path> files = Files.list(FOLDER.resolve("events"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".schema.json"))
                  .map(name -> name.replace(".schema.json", "")))
          .containsExactlyInAnyOrderElementsOf(types);
    }
  }

  @Test
  void aTopicIsNamedAsItIsAddressed() {
    document
        .get("channels")
        .forEachEntry((name, channel) -> {
          if (!name.equals("dead-letters")) {
            assertThat(channel.get("address").asString()).isEqualTo(name);
          }
        });
  }

  @Test
  void aTopicHoldsOnlyWhatItsServiceSends() {
    for (String service : SERVICES) {
      assertThat(api.topicsOf(service))
          .isNotEmpty()
          .filteredOn(topic -> !topic.equals(HeadExchange.TOPIC))
          .allSatisfy(topic ->
              assertThat(api.sent(service, topic)).as(topic).isEqualTo(api.typesOn(topic)));
    }
  }

  @Test
  void everyConsumerHasItsDeadLettersAndNobodyElse() {
    Set<String> consumers =
        SERVICES.stream()
            .flatMap(service -> api.received(service).keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(api.deadLetterSubscriptions()).containsExactlyInAnyOrderElementsOf(consumers);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = TRACE)
  void theHeadersAreThoseThatAreWritten(@Nullable String trace) {
    JsonNode agreed = document.at("/components/messageTraits/event/headers");
    ObjectNode written = written(record(trace));
    String expected = trace == null ? "required" : "properties";
    Set<String> names =
        trace == null
            ? agreed.get(expected).valueStream().map(JsonNode::asString).collect(Collectors.toSet())
            : Set.copyOf(agreed.get(expected).propertyNames());
    assertThat(written.propertyNames()).containsExactlyInAnyOrderElementsOf(names);
    assertThat(schema(agreed).validate(written)).isEmpty();
  }

  @Test
  void aHeaderThatIsNotAsAgreedIsRefused() {
    JsonNode agreed = document.at("/components/messageTraits/event/headers");
    for (String name : List.of("ce_type", "ce_municipality", "ce_sequence", "ce_source")) {
      ObjectNode written = written(record(TRACE)).put(name, "Ida Åkjær");
      assertThat(schema(agreed).validate(written)).as(name).isNotEmpty();
    }
  }

  @Test
  void theKeyIsAsAgreed() {
    JsonNode key = document.at("/components/messageTraits/event/bindings/kafka/key");
    assertThat(schema(key).validate(json.valueToTree(record(null).key()))).isEmpty();
    assertThat(schema(key).validate(json.valueToTree("n-1"))).isNotEmpty();
  }

  private static ProducerRecord<String, byte[]> record(@Nullable String trace) {
    var event =
        new EventEnvelope(
            "concern.raised.v1",
            "concern-service/concerns",
            "c-1",
            1,
            Instant.EPOCH,
            new Municipality("901"),
            "p-1",
            trace,
            "{}");
    return KafkaEvents.toRecord("concern-events", event);
  }

  private ObjectNode written(ProducerRecord<String, byte[]> record) {
    ObjectNode headers = json.createObjectNode();
    record.headers().forEach(one -> headers.put(one.key(), new String(one.value(), UTF_8)));
    return headers;
  }

  private static Schema schema(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }
}
