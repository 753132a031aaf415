package dk.rettidig.common.architecture;

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

class ArchitectureTest {

  static final List<ArchRule> RULES =
      List.of(
          Rules.NO_TWO_PACKAGES_NEED_EACH_OTHER,
          Rules.EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL,
          Rules.THE_WORDS_OF_MODELS_KNOW_NO_FRAMEWORK,
          Rules.NOTHING_IS_NAMED_AFTER_THE_SERVICES_BUSINESS);

  private static final JavaClasses OWN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.rettidig.common");

  private static final JavaClasses FIXTURE =
      new ClassFileImporter().importPackages("dk.rettidig.common.architecture.fixture");

  @Test
  void theKernelIsWhatIsRead() {
    assertThat(OWN).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void theKernelKeepsTheRule(ArchRule rule) {
    rule.check(OWN);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void theRuleRefusesTheFixture(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(FIXTURE)).isInstanceOf(AssertionError.class);
  }
}
