package dk.rettidig.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dk.rettidig.common.testing.ForbiddenCommands;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record JudgedCommandsTest(MongoClient mongo) {

  @Test
  void whatNoServiceMaySendFailsTheTestClassThatSentIt() {
    var forbidden = new ForbiddenCommands(mongo, getClass());
    assertThat(forbidden.sayingOfAnOperator())
        .endsWith("find on judged_901.things: query $nin is not on the allow-list");
    assertThat(forbidden.sayingOfAFilter())
        .endsWith("find on judged_901.things: no declared index for the filter [name] sorted by []")
        .doesNotContain("Frida");
    assertThat(forbidden.sayingOfAScan())
        .contains("find on judged_901.things: no declared index for the filter []");
  }
}
