package dk.rettidig.common.service;

import static dk.rettidig.common.store.KernelFixture.CLOCK;
import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.readlog.Head;
import dk.rettidig.common.readlog.Look;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.readlog.heads.HeadExchange;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.common.testing.TestTopic;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a service does when it is told to stop. */
class OrderlyStopTest {

  @Configuration(proxyBeanMethods = false)
  @Import(TestTokens.class)
  static class Tokens {}

  @Test
  void tellsTheOthersTheEndOfItsReadLogBeforeItGoes() {
    Map<String, Object> settings = new HashMap<>(Map.of("server.port", 0));
    TestPlatform.properties((name, value) -> settings.put(name, value.get()), "stopping");
    Head last;
    try (var service =
        new SpringApplicationBuilder(NoteService.class, Tokens.class).properties(settings).run()) {
      ReadLog log = service.getBean(ReadLog.class);
      log.record(look("c-1"));
      service.getBean(HeadExchange.class).tell();
      log.record(look("c-2"));
      last = log.heads().get(NORDSUND);
    }

    assertThat(last).isNotNull();
    assertThat(last.sequence()).isEqualTo(2);
    assertThat(TestTopic.awaitBody(HeadExchange.TOPIC, last.segment())).contains(last.hash());
  }

  private static Look look(String child) {
    return new Look(
        Actor.system("a look", NORDSUND),
        Set.of(new Subject(child)),
        "note",
        "INTERNAL",
        null,
        null,
        CLOCK.instant());
  }
}
