package dk.rettidig.portal.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StructureTest {

  private static final ArchRule NO_TWO_ROOMS_NEED_EACH_OTHER =
      slices().matching("dk.rettidig.(portal|example.tangled).(*)..").should().beFreeOfCycles();

  private static final ArchRule ONE_ROOM_SPEAKS_TO_THE_SERVICES =
      noClasses()
          .that()
          .resideOutsideOfPackage("dk.rettidig.portal.service..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net.http..", "org.springframework.web.client..", "..web.service..");

  static final List<ArchRule> RULES =
      List.of(NO_TWO_ROOMS_NEED_EACH_OTHER, ONE_ROOM_SPEAKS_TO_THE_SERVICES);

  private static final JavaClasses OWN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.rettidig.portal");

  private static final JavaClasses TANGLED =
      new ClassFileImporter().importPackages("dk.rettidig.example.tangled");

  @Test
  void thePortalIsWhatIsRead() {
    assertThat(OWN).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void thePortalKeepsTheRule(ArchRule rule) {
    rule.check(OWN);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void theRuleRefusesWhatIsTangled(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(TANGLED)).isInstanceOf(AssertionError.class);
  }
}
