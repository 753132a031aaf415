package dk.rettidig.launcher.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class StructureTest {

  /** The check and the demo see of a service what anybody sees over HTTP. */
  private static final ArchRule USERS_KNOW_NO_SERVICE_FROM_INSIDE =
      noClasses()
          .that()
          .resideInAnyPackage("..check..", "..client..", "..demo..", "..mail..", "..webhook..")
          .or()
          .resideInAPackage("..structure.fixture..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dk.rettidig.concern..",
              "dk.rettidig.meeting..",
              "dk.rettidig.notification..",
              "dk.rettidig.portal..");

  private static final ArchRule NO_TWO_PACKAGES_NEED_EACH_OTHER =
      slices().matching("dk.rettidig.launcher.(**)").should().beFreeOfCycles();

  private static final JavaClasses OWN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.rettidig.launcher");

  private static final JavaClasses FIXTURE =
      new ClassFileImporter().importPackages("dk.rettidig.launcher.structure.fixture");

  @Test
  void checkAndDemoWorkOverThePublicInterfaces() {
    assertThat(OWN).hasSizeGreaterThan(100);

    USERS_KNOW_NO_SERVICE_FROM_INSIDE.check(OWN);
  }

  @Test
  void knowledgeFromInsideIsRefused() {
    assertThatThrownBy(() -> USERS_KNOW_NO_SERVICE_FROM_INSIDE.check(FIXTURE))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    NO_TWO_PACKAGES_NEED_EACH_OTHER.check(OWN);
    assertThatThrownBy(() -> NO_TWO_PACKAGES_NEED_EACH_OTHER.check(FIXTURE))
        .isInstanceOf(AssertionError.class);
  }
}
