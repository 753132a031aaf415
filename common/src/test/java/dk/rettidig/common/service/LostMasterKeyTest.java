package dk.rettidig.common.service;

import static dk.rettidig.common.store.KernelFixture.IN_NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.crypto.UnusableKey;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.common.testing.TestTokens;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.ResolvableType;

/** A service that may make master keys, and whose own are gone. */
class LostMasterKeyTest {

  @Configuration(proxyBeanMethods = false)
  @Import(TestTokens.class)
  static class Tokens {}

  @TempDir Path kept;
  @TempDir Path empty;

  @Test
  void startsOnlyWhereNothingWasEncryptedYet() {
    try (var service = start(kept)) {
      notes(service).create(IN_NORDSUND, "request", Note.write("n-1", "c-1", "Ida sad alene"));
    }

    assertThatThrownBy(() -> start(empty)).hasRootCauseInstanceOf(UnusableKey.class);
    assertThat(empty.resolve("901.key")).doesNotExist();
    try (var service = start(kept)) {
      assertThat(notes(service).get(IN_NORDSUND.municipality(), new Note.NoteId("n-1")).version())
          .isZero();
    }
  }

  private static ConfigurableApplicationContext start(Path keys) {
    Map<String, Object> settings = new HashMap<>(Map.of("server.port", 0));
    TestPlatform.properties((name, value) -> settings.put(name, value.get()), "forgetful");
    settings.put("rettidig.keys", keys.toString());
    return new SpringApplicationBuilder(NoteService.class, Tokens.class).properties(settings).run();
  }

  private static AggregateStore<Note> notes(ConfigurableApplicationContext service) {
    return service
        .<AggregateStore<Note>>getBeanProvider(
            ResolvableType.forClassWithGenerics(AggregateStore.class, Note.class))
        .getObject();
  }
}
