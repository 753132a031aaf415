package dk.rettidig.concern.concern;

import static dk.rettidig.concern.testing.Calls.object;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.testing.Calls;
import dk.rettidig.concern.testing.RunningService;
import dk.rettidig.concern.testing.SmallMunicipality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NamesTest implements RunningService {

  private final Calls calls;
  private final SmallMunicipality school;

  NamesTest(Calls calls) {
    this.calls = calls;
    this.school = new SmallMunicipality(calls, "901");
  }

  @Test
  void aQuestionForNamesThatNamesNobodyIsAnsweredWithNobody() {
    for (String names : List.of("/children/names", "/people/names")) {
      for (Object asked :
          List.of(
              object(),
              object("ids", List.of()),
              object("ids", List.of("", "nobody-" + school.ida)))) {
        var answer = calls.post(school.teacher(), names, asked);
        assertThat(answer.status()).as("%s %s", names, asked).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
      }
    }
  }
}
