package dk.rettidig.concern.meetingevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MeetingEventsTest {

  @Test
  void readsTheAgreedExampleOfAQuestionForABasis() throws IOException {
    String example = Files.readString(Path.of("../contracts/events/basis.asked.v1.example.json"));
    var body = JsonMapper.builder().build().readValue(example, MeetingEvents.BasisAsked.class);
    assertThat(body.concern()).isNotBlank();
    assertThat(body.askedBy()).isNotBlank();
  }
}
