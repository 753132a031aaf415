package dk.rettidig.notification.escalation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.escalation.Attention;
import dk.rettidig.notification.escalation.Occasion;
import dk.rettidig.notification.escalation.Routes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;

class RouteFilesTest {

  @TempDir Path folder;

  private Routes read(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("routes.yaml"), content);
    return RouteFiles.read(file.toUri().toString(), new DefaultResourceLoader());
  }

  @Test
  void readsTheStandardRoutes() {
    Routes routes = RouteFiles.read("classpath:routes/standard.yaml", new DefaultResourceLoader());
    LocalDate day = LocalDate.of(2026, 11, 20);

    assertThat(routes.decide(new Occasion.ConcernPlaced(Attention.IMMEDIATE, null, null), day))
        .hasSize(1);
    assertThat(routes.decide(new Occasion.ConcernPlaced(Attention.LOCAL, null, null), day))
        .isEmpty();
    assertThat(routes.decide(new Occasion.DeadlineMissed("ASSESSMENT_24H"), day)).hasSize(1);
    assertThat(routes.decide(new Occasion.LineExhausted("immediate"), day)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ClockKind.class)
  void everyClockThatBreaksIsHeard(ClockKind clock) {
    Routes routes = RouteFiles.read("classpath:routes/standard.yaml", new DefaultResourceLoader());

    assertThat(routes.decide(new Occasion.DeadlineMissed(clock.name()), LocalDate.of(2026, 11, 20)))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version: '1'\nroutes: [{id: a, from: 2026-13-01, when: {missedDeadline: X}, line: [{role: MANAGER, acknowledgeWithin: PT1H}]}]",
        "version: '1'\nroutes: [{id: a, from: 2026-01-01, when: {missedDeadline: X}, line: [{role: KING, acknowledgeWithin: PT1H}]}]",
        "version: '1'\nroutes: [{id: a, from: 2026-01-01, when: {missedDeadline: X}, line: [{acknowledgeWithin: PT1H}]}]",
        "version: '1'\nroutes: [{id: a, from: 2026-01-01, when: {missedDeadline: X}, line: [{role: MANAGER}]}]",
        "version: '1'\nroutes: [{id: a, from: 2026-01-01, when: {missedDeadline: X}, line: []}]",
        "version: '1'\nroutes: [{id: a, from: 2026-01-01, when: {}, line: [{role: MANAGER, acknowledgeWithin: PT1H}]}]",
        "version: '1'\nroutes: [{id: a, from: 2026-01-01, when: {attention: [LOCAL], missedDeadline: X}, line: [{role: MANAGER, acknowledgeWithin: PT1H}]}]",
        "version: '1'\nroutes: [{id: a, from: 2026-01-01, when: {instrument: s}, line: [{role: MANAGER, acknowledgeWithin: PT1H}]}]",
        "version: '1'\nroutes: [{id: a, form: 2026-01-01}]",
        "version: '1'",
        "just words"
      })
  void refusesABrokenFileWithItsPlace(String content) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(UnusableRoutes.class)
        .hasMessageContaining("routes.yaml");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() ->
            RouteFiles.read(
                folder.resolve("none.yaml").toUri().toString(), new DefaultResourceLoader()))
        .isInstanceOf(UnusableRoutes.class);
  }
}
