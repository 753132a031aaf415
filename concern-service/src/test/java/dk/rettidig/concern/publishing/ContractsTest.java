package dk.rettidig.concern.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.testing.contract.AgreedEvent;
import dk.rettidig.common.testing.contract.EventContract;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import dk.rettidig.concern.testing.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ContractsTest implements RunningService {

  private static final List<String> TOPICS =
      List.of("organisation-events", "child-events", "concern-events");
  private static final List<String> TYPES =
      List.of(
          "unit.changed.v1",
          "person.changed.v1",
          "child.changed.v1",
          "concern.raised.v1",
          "concern.placed.v1",
          "basis.set.v1",
          "basis.withdrawn.v1",
          "concern.closed.v1");

  private final Calls calls;
  private final JsonMapper json;
  private final EventContract contract;

  ContractsTest(Calls calls, JsonMapper json, EventContract contract) {
    this.calls = calls;
    this.json = json;
    this.contract = contract;
  }

  @Test
  void everythingThatIsPublishedIsAsAgreed() {
    var school = new SmallMunicipality(calls, "901");
    live(school);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(published().keySet()).containsExactlyInAnyOrderElementsOf(TYPES));
    Map<String, Set<String>> sent =
        TOPICS.stream().collect(Collectors.toMap(topic -> topic, ContractsTest::typesOn));
    assertThat(contract.sent(sent)).isEqualTo(contract.agreedToSend());
    assertThat(published().keySet()).hasSameSizeAs(contract.eventClasses());
    published()
        .forEach((type, bodies) -> {
          var agreed = new AgreedEvent(type);
          bodies.forEach(body -> assertThat(agreed.faults(body)).as(type + " " + body).isEmpty());
        });
  }

  /** A concern that goes through everything that is told to others. */
  private void live(SmallMunicipality school) {
    String concern = school.concern(school.teacher(), school.ida);
    String path = "/concerns/" + concern;
    var placed =
        Calls.object(
            "observed",
            "Slår de andre.",
            "placement",
            Calls.object("instrument", "bl5", "version", "1.0", "level", "4"));
    calls.put(school.teacher(), path, placed, calls.get(school.teacher(), path).tag());
    String basis = school.consent(school.teacher(), concern);
    calls.post(school.teacher(), path + "/bases/" + basis + "/withdrawal", Calls.object());
    var closed =
        calls.post(
            school.teacher(),
            path + "/closure",
            Calls.object("reason", "Løst."),
            calls.get(school.teacher(), path).tag());
    assertThat(closed.status()).as(closed.text()).isEqualTo(200);
  }

  private static Map<String, List<String>> published() {
    return TOPICS.stream()
        .flatMap(topic -> Topics.records(topic).stream())
        .collect(
            Collectors.groupingBy(
                ContractsTest::type,
                Collectors.mapping(
                    record -> new String(record.value(), UTF_8), Collectors.toList())));
  }

  private static Set<String> typesOn(String topic) {
    return Topics.records(topic).stream().map(ContractsTest::type).collect(Collectors.toSet());
  }

  private static String type(ConsumerRecord<String, byte[]> record) {
    return new String(
        Objects.requireNonNull(record.headers().lastHeader("ce_type")).value(), UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit.changed.v1",
        "person.changed.v1",
        "child.changed.v1",
        "concern.raised.v1",
        "concern.placed.v1",
        "basis.set.v1",
        "basis.withdrawn.v1",
        "concern.closed.v1"
      })
  void everyExampleFitsItsSchemaAndATextInAnyFieldDoesNot(String type) {
    var agreed = new AgreedEvent(type);
    String text = agreed.example();
    assertThat(agreed.faults(text)).isEmpty();
    ObjectNode example = (ObjectNode) json.readTree(text);
    List<String> texts =
        example.propertyNames().stream().filter(name -> example.path(name).isString()).toList();
    assertThat(texts).isNotEmpty();
    for (String name : texts) {
      ObjectNode broken = example.deepCopy();
      broken.put(name, "Ida Åkjær slår");
      assertThat(agreed.faults(broken.toString())).as(name).isNotEmpty();
    }
  }
}
