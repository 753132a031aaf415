package dk.rettidig.concern.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.instrument.AttentionClass;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.file.ModelFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTest {

  /** Morsø places child and parents apart; its guide takes the levels 3 and 4 to the forum. */
  @Test
  void whereTheDimensionsStandApartTheGravestSaysWhetherTheForumIsSuggested() {
    assertThat(morsoe(Map.of("child", "2", "parents", "4")).forum()).isTrue();
    assertThat(morsoe(Map.of("child", "3")).forum()).isTrue();
    assertThat(morsoe(Map.of("child", "5", "parents", "3")).forum()).isFalse();
    assertThat(morsoe(Map.of("child", "2")).forum()).isFalse();
    assertThat(morsoe(Map.of("child", "4")).overall()).isNull();
  }

  @Test
  void whereALevelIsChosenForTheWholeTheDimensionsSuggestNothing() {
    Scales.Reading reading = Scales.Reading.of(shipped("bl5"), null, Map.of("child", "4"), null);

    assertThat(reading.forum()).isFalse();
    assertThat(reading.attention()).isEqualTo(AttentionClass.NOTIFY_DUTY_REMINDER);
  }

  private Scales.Reading morsoe(Map<String, String> dimensions) {
    return Scales.Reading.of(shipped("morsoe-trivselslineal"), null, dimensions, null);
  }

  private static Instrument shipped(String id) {
    return new ModelFiles().load().catalogue().find(new InstrumentVersion(id, "1.0")).orElseThrow();
  }
}
