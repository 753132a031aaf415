package dk.rettidig.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.rettidig.common.consumption.EventConsumers;
import dk.rettidig.common.consumption.Intake;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.common.testing.contract.AgreedEvent;
import dk.rettidig.meeting.event.MeetingEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is published keeps its schema; what is consumed is read from the producers' examples. */
@RunningService
class ContractsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

  private final Publishing publishing;
  private final EventConsumers consumers;
  private final JsonMapper json;

  ContractsTest(
      @Autowired Publishing publishing,
      @Autowired EventConsumers consumers,
      @Autowired JsonMapper json) {
    this.publishing = publishing;
    this.consumers = consumers;
    this.json = json;
  }

  static List<MeetingEvent> published() {
    return List.of(
        new MeetingEvent.BasisAsked("c", "u", "p", true),
        new MeetingEvent.ItemPlaced("i", "m", "s", "c", "ch", "u", false, false),
        new MeetingEvent.ItemPlaced("i", "m", "s", null, null, null, true, true),
        new MeetingEvent.ItemClosed("i", "m", "c", "ch", true, false),
        new MeetingEvent.ItemClosed("i", "m", null, null, false, true),
        new MeetingEvent.DecisionMade("i", "d", "NOTIFY", "c", "ch", "p", DAY, false),
        new MeetingEvent.DecisionMade("i", "d", "CLOSE", null, null, "p", DAY, false),
        new MeetingEvent.DecisionDone("i", "d", "ch", "p", true),
        new MeetingEvent.DecisionDone("i", "d", null, "p", false));
  }

  @ParameterizedTest
  @MethodSource("published")
  void everyPublishedBodyKeepsItsSchema(MeetingEvent event) {
    WireEvent wire = publishing.toWire(event);

    assertThat(new AgreedEvent(wire.type()).faults(json.writeValueAsString(wire.body()))).isEmpty();
  }

  @Test
  void everyOwnExampleKeepsItsSchema() {
    for (MeetingEvent event : published()) {
      var agreed = new AgreedEvent(publishing.toWire(event).type());
      assertThat(agreed.faults(agreed.example())).isEmpty();
    }
  }

  @Test
  void theSchemaRefusesTextAndALinkOnAnAnonymousItem() {
    assertThat(
            new AgreedEvent("basis.asked.v1")
                .faults(
                    json.writeValueAsString(
                        Map.of("concern", "c", "unit", "Nordskolen, 2. b", "askedBy", "p"))))
        .isNotEmpty();
    var linked = new MeetingEvent.ItemPlaced("i", "m", "s", null, "ch", null, true, false);
    assertThat(new AgreedEvent("item.placed.v1").faults(json.writeValueAsString(linked)))
        .isNotEmpty();
  }

  static List<String> consumed() {
    return List.of(
        "unit.changed.v1",
        "person.changed.v1",
        "child.changed.v1",
        "concern.raised.v1",
        "concern.placed.v1",
        "basis.set.v1",
        "basis.withdrawn.v1",
        "concern.closed.v1");
  }

  @ParameterizedTest
  @MethodSource("consumed")
  void readsTheProducersExample(String type) {
    Class<? extends Record> shape = handlers(type).findFirst().orElseThrow().body();

    assertThatCode(() -> json.readValue(new AgreedEvent(type).example(), shape))
        .doesNotThrowAnyException();
  }

  @Test
  void everyConsumedTypeIsAmongThem() {
    assertThat(
            consumers.intakes().stream()
                .flatMap(intake -> intake.subscription().handlers().entrySet().stream())
                .filter(typed -> isOwn(typed.getValue().body()))
                .map(Map.Entry::getKey))
        .containsExactlyInAnyOrderElementsOf(consumed());
  }

  /** What the kernel consumes has its tests in the kernel. */
  private static boolean isOwn(Class<?> body) {
    return body.getPackageName().startsWith("dk.rettidig.meeting");
  }

  private Stream<Subscription.Typed<?>> handlers(String type) {
    return consumers.intakes().stream()
        .map(Intake::subscription)
        .flatMap(s -> Stream.ofNullable(s.handlers().get(type)));
  }
}
