package dk.rettidig.meeting;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.common.testing.TestPlatform;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be read stops itself and nothing else. */
@RunningService
class SweepTest {

  private final Districts districts;
  private final MovableClock clock;
  private final MeterRegistry meters;

  SweepTest(
      @Autowired Districts districts,
      @Autowired MovableClock clock,
      @Autowired MeterRegistry meters) {
    this.districts = districts;
    this.clock = clock;
    this.meters = meters;
  }

  @Test
  void anItemThatCannotBeReadKeepsNoOtherFromBeingCarriedOver() {
    District here = districts.found("901");
    String broken = here.namedItem("CONSENT");
    String whole = here.namedItem("CONSENT");
    String before = meetingOf(here, whole);
    assertThat(meetingOf(here, broken)).isEqualTo(before);
    Object words = Objects.requireNonNull(items().find(eq("_id", broken)).first()).get("words");
    store(broken, new Binary(new byte[] {1, 2, 3}));
    clock.advance(Duration.ofDays(8));
    await()
        .untilAsserted(() -> assertThat(meetingOf(here, whole)).isNotBlank().isNotEqualTo(before));
    await().until(() -> failures("item") > 0);
    assertThat(slots(before)).containsExactly(broken);
    store(broken, Objects.requireNonNull(words));
    await()
        .untilAsserted(() -> assertThat(meetingOf(here, broken)).isNotBlank().isNotEqualTo(before));
    await().until(() -> cleared(before));
  }

  @Test
  void aPlaceThatCouldNotBeFreedIsFreedLater() {
    District here = districts.found("901");
    String concern = here.raise();
    String basis = here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    String meeting = meetingOf(here, item);
    Object capacity = Objects.requireNonNull(meeting(meeting).get("capacity"));
    double before = failures("concern");
    change("meetings", meeting, "capacity", "three");
    change("concern_bases", concern + "/" + basis, "withdrawn", true);
    await().until(() -> failures("concern") > before);
    change("meetings", meeting, "capacity", capacity);
    await().untilAsserted(() -> assertThat(slots(meeting)).isEmpty());
    assertThat(here.itemOf(concern)).isNull();
  }

  @Test
  void aRecordThatCannotBeReadStopsNoOtherConcernAndNoOtherSeries() {
    District broken = districts.found("901");
    String unreadable = broken.raise();
    broken.setBasis(unreadable, "CONSENT");
    broken.awaitItem(unreadable);
    String waiting = broken.raise();
    String basis = waiting + "/" + broken.setLaterBasis(waiting, "CONSENT");
    await().until(() -> collection("concern_bases").find(eq("_id", basis)).first() != null);
    District here = districts.found("901");
    String ending = here.raise();
    String ended = ending + "/" + here.setBasis(ending, "CONSENT");
    String lapsing = here.awaitItem(ending);
    String whole = here.namedItem("CONSENT");
    String before = meetingOf(here, whole);
    Object since =
        Objects.requireNonNull(collection("candidates").find(eq("_id", unreadable)).first())
            .get("since");
    change("candidates", unreadable, "since", "then");
    change("concern_bases", basis, "withdrawn", "perhaps");
    change("series", broken.series(), "weekday", "SOMEDAY");
    change("concern_bases", ended, "withdrawn", true);
    await().until(() -> stateOf(lapsing).equals("LAPSED"));
    clock.advance(Duration.ofDays(8));
    await()
        .untilAsserted(() -> assertThat(meetingOf(here, whole)).isNotBlank().isNotEqualTo(before));
    for (String collection : List.of("candidates", "series", "concern_bases")) {
      assertThat(failures(collection)).as(collection).isPositive();
    }
    change("candidates", unreadable, "since", Objects.requireNonNull(since));
    change("concern_bases", basis, "withdrawn", false);
    change("series", broken.series(), "weekday", "THURSDAY");
  }

  @Test
  void anItemThatIsWrittenAfterItsMeetingHasPassedIsCarriedOverToo() {
    District here = districts.found("901");
    String whole = here.namedItem("CONSENT");
    String meeting = meetingOf(here, whole);
    String late = id();
    var question = Map.of("id", late, "question", "Hvad gør man, når ...?");
    String path = "/v1/meetings/" + meeting + "/items";
    assertThat(districts.api().post(here.asTeacher(), path, question).status()).isEqualTo(201);
    Document written = Objects.requireNonNull(items().findOneAndDelete(eq("_id", late)));
    LocalDate day = LocalDate.parse(meeting(meeting).getString("date"));
    clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(districts.today(), day) + 1));
    await().until(() -> !meetingOf(here, whole).equals(meeting));
    items().insertOne(written);
    await().until(() -> !meetingOf(here, late).equals(meeting));
    clock.advance(Duration.ofDays(1));
    await().until(() -> cleared(meeting));
  }

  private String stateOf(String item) {
    return Objects.requireNonNull(items().find(eq("_id", item)).first()).getString("state");
  }

  private double failures(String type) {
    return meters.find("rettidig.records.left.aside").tag("type", type).counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  private List<String> slots(String meeting) {
    return meeting(meeting).getList("slots", String.class);
  }

  private boolean cleared(String meeting) {
    return meeting(meeting).getDate("clearedAt") != null;
  }

  private Document meeting(String id) {
    return Objects.requireNonNull(collection("meetings").find(eq("_id", id)).first());
  }

  private static String meetingOf(District here, String item) {
    return here.item(item).body().path("meeting").asString("");
  }

  private void store(String item, Object words) {
    change("items", item, "words", words);
  }

  private void change(String collection, String id, String field, Object value) {
    assertThat(collection(collection).updateOne(eq("_id", id), set(field, value)).getMatchedCount())
        .isEqualTo(1);
  }

  private static MongoCollection<Document> items() {
    return collection("items");
  }

  private static MongoCollection<Document> collection(String name) {
    return TestPlatform.observer().getDatabase("meeting_901").getCollection(name);
  }
}
