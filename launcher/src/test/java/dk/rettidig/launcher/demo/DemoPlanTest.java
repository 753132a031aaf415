package dk.rettidig.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPlanTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 20);

  @TempDir private Path folder;

  @Test
  void aLaterStartKeepsTheDayAndTheSizeOfTheFirst() {
    DemoPlan first = DemoPlan.of(folder, new DemoSize(200), FIRST_DAY);

    assertThat(DemoPlan.of(folder, DemoSize.usual(), FIRST_DAY.plusDays(9))).isEqualTo(first);
  }
}
