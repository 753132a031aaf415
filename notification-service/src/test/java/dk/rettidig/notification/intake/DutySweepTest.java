package dk.rettidig.notification.intake;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** A roster that cannot be read hides no other municipality's unmanned hour. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DutySweepTest {

  private static final List<String> BOTH = List.of("901", "902");

  private final DutySweep sweep;
  private final PublishedEvents published;
  private final MovableClock clock;
  private final Databases databases;

  DutySweepTest(
      DutySweep sweep, PublishedEvents published, MovableClock clock, Databases databases) {
    this.sweep = sweep;
    this.published = published;
    this.clock = clock;
    this.databases = databases;
  }

  private MongoCollection<Document> rosters(String municipality) {
    return databases.collection(new Municipality(municipality), "rosters");
  }

  @Test
  void theOtherMunicipalityIsAlarmedAllTheSame() {
    for (String broken : BOTH) {
      clock.advance(Duration.ofHours(3));
      String hour = clock.instant().truncatedTo(ChronoUnit.HOURS).toString();
      String other = broken.equals("901") ? "902" : "901";
      try {
        shifts(broken, List.of(new Document("person", "p").append("from", "never")));
        sweep.sweep();
        published.awaited(e ->
            e.type().equals("duty.unmanned.v1")
                && e.municipality().code().equals(other)
                && e.body().contains(hour));
        assertThat(
                published.all(e ->
                    e.type().equals("duty.unmanned.v1")
                        && e.municipality().code().equals(broken)
                        && e.body().contains(hour)))
            .isEmpty();
      } finally {
        shifts(broken, List.of());
        clock.advance(Duration.ofHours(1)); // no other test meets the hour that was alarmed here
      }
    }
  }

  private void shifts(String municipality, List<Document> shifts) {
    if (rosters(municipality).find(eq("_id", "roster")).first() == null) {
      rosters(municipality)
          .insertOne(
              new Document("_id", "roster")
                  .append("version", 0L)
                  .append("outbox", new Document("next", 1L).append("pending", List.of())));
    }
    rosters(municipality)
        .updateOne(eq("_id", "roster"), new Document("$set", new Document("shifts", shifts)));
  }
}
