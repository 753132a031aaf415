package dk.rettidig.notification.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.rettidig.notification.NotificationApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

  static final List<ArchRule> RULES =
      List.of(Rules.MODELS_KNOW_NO_FRAMEWORK, Rules.ROOMS_KNOW_NO_TECHNOLOGY, Rules.WEB_IS_A_LEAF);

  private static final JavaClasses OWN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.rettidig.notification");

  private static final JavaClasses FIXTURE =
      new ClassFileImporter().importPackages("dk.rettidig.notification.architecture.fixture");

  @Test
  void packagesUseOnlyEachOthersDoorsAndInNoCircle() {
    assertThat(ApplicationModules.of(NotificationApplication.class).verify()).isNotNull();
  }

  @Test
  void aCircleOfRoomsIsRefused() {
    String fixture = "dk.rettidig.notification.architecture.fixture";
    assertThatThrownBy(
            () -> ApplicationModules.of(fixture, (ImportOption) location -> true).verify())
        .hasMessageContaining("Cycle");
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void ownClassesKeepTheRule(ArchRule rule) {
    rule.check(OWN);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void theRuleRefusesTheFixture(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(FIXTURE)).isInstanceOf(AssertionError.class);
  }
}
