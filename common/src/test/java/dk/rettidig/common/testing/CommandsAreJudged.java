package dk.rettidig.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.Test;

/** That what a service sends to its store is judged at all (D9); for each service. */
public interface CommandsAreJudged {

  /** The service's own client. */
  MongoClient mongo();

  @Test
  default void whatNoServiceMaySendFailsTheTestClassThatSentIt() {
    var forbidden = new ForbiddenCommands(mongo(), getClass());
    assertThat(forbidden.sayingOfAnOperator())
        .endsWith("find on judged_901.things: query $nin is not on the allow-list");
    assertThat(forbidden.sayingOfAFilter())
        .endsWith("find on judged_901.things: no declared index for the filter [name] sorted by []")
        .doesNotContain("Frida");
    assertThat(forbidden.sayingOfAScan())
        .contains("find on judged_901.things: no declared index for the filter []");
  }
}
