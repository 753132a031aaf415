package dk.rettidig.concern.instrument;

import static dk.rettidig.concern.instrument.InstrumentFixture.at;
import static dk.rettidig.concern.instrument.InstrumentFixture.level;
import static dk.rettidig.concern.instrument.InstrumentFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private final Instrument before = new InstrumentFixture().build();
  private final InstrumentFixture draft = new InstrumentFixture();

  @Test
  void levelsComeAndGoAndAreRenamedAsLongAsTheirOrderStays() {
    draft.skeleton();
    draft.levels =
        new ArrayList<>(
            List.of(
                level("1", 1, Shape.CIRCLE, null),
                level("2", 2, Shape.DIAMOND, null),
                level("4b", 3, Shape.OCTAGON, null)));

    assertThat(codes()).doesNotContain("level-order-turned");
  }

  @Test
  void aCodeThatWasBetterIsNotGraverInTheNextVersion() {
    draft.skeleton();
    draft.levels =
        new ArrayList<>(
            List.of(
                level("4b", 1, Shape.CIRCLE, null),
                level("1", 2, Shape.DIAMOND, null),
                level("5", 3, Shape.OCTAGON, null)));

    assertThat(Succession.faults(draft.build(), List.of(before)))
        .filteredOn(fault -> fault.code().equals("level-order-turned"))
        .extracting(Fault::pointer)
        .containsExactly("/levels/1/code");
  }

  @Test
  void aFactorThatSpokeForTheChildDoesNotSpeakAgainstItUnderTheSameCode() {
    draft.factors =
        List.of(new Factor("friend", FactorKind.RISK, new Text("En ven", null), SourceMark.OWN));

    assertThat(codes()).containsExactly("factor-kind-turned");
  }

  @Test
  void aChangedGuideHasANumberOfItsOwn() {
    draft.guideLevels =
        List.of(
            at("1", step("keep-up", Party.AUTHOR, "Hold fast i det gode.")),
            draft.guideLevels.get(1),
            draft.guideLevels.get(2));

    assertThat(codes()).containsExactly("guide-version-taken");
  }

  @Test
  void theSameAgainOwesNothing() {
    assertThat(codes()).isEmpty();
  }

  @Test
  void aNumberThatStandsOnOtherContentIsTakenAndTheSameAgainIsNot() {
    assertThat(Succession.besides(draft.build(), List.of(before))).isEmpty();
    draft.unknown = List.of(new Text("Noget.", null));

    assertThat(Succession.besides(draft.build(), List.of(before)))
        .extracting(Fault::code)
        .containsExactly("version-taken");
  }

  private List<String> codes() {
    return Succession.faults(draft.build(), List.of(before)).stream().map(Fault::code).toList();
  }
}
