package dk.rettidig.concern.round;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.Decided;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HitAfterRatingTest extends WithARound {

  HitAfterRatingTest(Calls calls) {
    super(calls);
  }

  @Test
  void aJointRatingIsLookedAtInTheRequestThatBringsIt() {
    var decided = Decided.on(calls, school, List.of("lasting-middle"));
    var past = object("child", school.ida, "unit", school.unit, "by", school.id("lærer"));
    past.put("on", DanishTime.dayOf(Instant.now()).minusDays(170).toString());
    past.putAll(object("instrument", "trivsel3", "version", "1.0"));
    past.put("placement", object("level", "yellow", "setting", "school"));
    calls.post(school.admin(), "/imports/ratings", object("ratings", List.of(past)));
    open();

    rated(school.ida, "yellow");

    assertThat(calls.get(school.leader(), "/hits").body().at("/hits"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.at("/child").asString()).isEqualTo(school.ida));
    assertThat(calls.get(school.teacher(), "/hits").body().at("/hits")).isEmpty();
    decided.withdraw();
  }
}
