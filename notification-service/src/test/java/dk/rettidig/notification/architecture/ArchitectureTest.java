package dk.rettidig.notification.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.rettidig.notification.NotificationApplication;
import dk.rettidig.notification.architecture.fixture.web.LeafView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

  static final java.util.List<ArchRule> RULES =
      java.util.List.of(
          Rules.MODELS_KNOW_NO_FRAMEWORK, Rules.ROOMS_KNOW_NO_TECHNOLOGY, Rules.WEB_IS_A_LEAF);

  private final JavaClasses own =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.rettidig.notification");

  @Test
  void packagesUseOnlyEachOthersDoorsAndInNoCircle() {
    assertThat(ApplicationModules.of(NotificationApplication.class).verify()).isNotNull();
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void ownClassesKeepTheRule(ArchRule rule) {
    rule.check(own);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void theRuleRefusesTheFixture(ArchRule rule) {
    JavaClasses fixture =
        new ClassFileImporter()
            .importPackages(
                LeafView.class.getPackageName(), "dk.rettidig.notification.architecture.fixture");
    assertThatThrownBy(() -> rule.check(fixture)).isInstanceOf(AssertionError.class);
  }
}
