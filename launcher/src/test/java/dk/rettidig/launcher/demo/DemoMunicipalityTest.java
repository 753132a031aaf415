package dk.rettidig.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoMunicipalityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Municipality CODE = new Municipality("901");

  private final DemoMunicipality usual = invented(1, DemoSize.usual());

  @Test
  void theSameSeedMakesTheSameBytes() {
    assertThat(bytes(invented(7, DemoSize.usual())))
        .isEqualTo(bytes(invented(7, DemoSize.usual())));
  }

  @Test
  void anotherSeedMakesOtherPeople() {
    assertThat(bytes(invented(7, DemoSize.small())))
        .isNotEqualTo(bytes(invented(8, DemoSize.small())));
  }

  @Test
  void hasEightUnitsFiveHundredChildrenAndSixtyStaff() {
    assertThat(usual.units()).hasSize(8);
    assertThat(usual.children()).hasSize(500);
    assertThat(usual.people().stream().filter(p -> !p.assignments().isEmpty())).hasSize(60);
  }

  @Test
  void twoColleaguesOfOneGroupCanLogIn() {
    DemoPerson pedagogue = usual.named("paedagog").orElseThrow();
    DemoPerson colleague = usual.named("kollega").orElseThrow();

    assertThat(colleague).isNotEqualTo(pedagogue);
    assertThat(usual.childrenOf(colleague)).isNotEmpty().isEqualTo(usual.childrenOf(pedagogue));
    assertThat(usual.authors()).contains(pedagogue).doesNotContain(colleague);
  }

  @Test
  void noNumberCanBeSomebodysCprNumber() {
    assertThat(usual.children())
        .allSatisfy(child -> {
          assertThat(child.cpr()).matches("[6-9][0-9]{9}");
          assertThat(Integer.parseInt(child.cpr().substring(0, 2)) - 60)
              .isEqualTo(child.born().getDayOfMonth());
        });
    assertThat(usual.children().stream().map(DemoChild::cpr)).doesNotHaveDuplicates();
  }

  @Test
  void childrenAreAsOldAsTheirGroup() {
    for (DemoChild child : usual.children()) {
      DemoUnit.DemoGroup group = group(child.group());
      assertThat(child.born().until(TODAY).getYears()).isBetween(group.youngest(), group.oldest());
    }
  }

  @Test
  void siblingsShareTheirGuardiansAndComeBeforeWhoeverNamesThem() {
    Set<String> before = new HashSet<>();
    for (DemoChild child : usual.children()) {
      assertThat(before).containsAll(child.siblings());
      before.add(child.cpr());
    }
    double withSibling =
        usual.children().stream().filter(child -> !child.siblings().isEmpty()).count() / 500.0;
    assertThat(withSibling).isCloseTo(0.35, within(0.06));
  }

  @Test
  void everyUnitWithChildrenHasALeaderAndSomebodyInTheFirstGroup() {
    for (DemoUnit unit : usual.unitsWithChildren()) {
      assertThat(usual.those(Role.UNIT_LEADER, unit)).hasSize(1);
      assertThat(usual.those(Role.ADVISER, unit)).hasSize(1);
      assertThat(usual.those(Role.PROFESSIONAL, unit)).isNotEmpty();
    }
  }

  @Test
  void everyRoleCanLogInToBothMunicipalities() {
    DemoHouse house = DemoHouse.of(DemoSize.usual(), TODAY);
    for (Municipality municipality : List.of(DemoHouse.NORDSUND, DemoHouse.SYDHAVN)) {
      assertThat(house.all())
          .filteredOn(user -> user.municipality().equals(municipality))
          .flatMap(user -> user.roles())
          .contains(Role.values());
    }
    assertThat(house.all()).extracting(user -> user.username()).doesNotHaveDuplicates();
    assertThat(house.all()).extracting(user -> user.personId()).doesNotHaveDuplicates();
  }

  @Test
  void aSizeOutOfBoundsIsRefusedWithTheBounds() {
    assertThatThrownBy(() -> new DemoSize(19)).hasMessageContaining("20 to 200000");
  }

  private DemoUnit.DemoGroup group(String id) {
    return usual.units().stream()
        .flatMap(unit -> unit.groups().stream())
        .filter(group -> group.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static DemoMunicipality invented(long seed, DemoSize size) {
    return DemoMunicipality.invent(seed, CODE, "Prøveby", size, TODAY);
  }

  private static String bytes(DemoMunicipality municipality) {
    var files = new ImportFiles(municipality);
    return files.units()
        + files.groups()
        + files.people()
        + files.assignments(TODAY)
        + ImportFiles.children(municipality.children());
  }
}
