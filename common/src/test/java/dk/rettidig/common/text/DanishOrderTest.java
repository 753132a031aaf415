package dk.rettidig.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DanishOrderTest {

  @Test
  void putsTheLastThreeLettersLast() {
    assertThat(Stream.of("Åse", "Zenia", "Øjvind", "Ægir", "Anders").sorted(DanishOrder.ofText()))
        .containsExactly("Anders", "Zenia", "Ægir", "Øjvind", "Åse");
  }

  @Test
  void readsTwoAsAsTheLastLetter() {
    record Place(String name) {}
    assertThat(
            Stream.of(new Place("Aalborg"), new Place("Varde"))
                .sorted(DanishOrder.by(Place::name))
                .map(Place::name))
        .containsExactly("Varde", "Aalborg");
  }
}
