package dk.rettidig.concern.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.problem.RefusalCodes;
import dk.rettidig.concern.ConcernApplication;
import dk.rettidig.concern.imports.Reason;
import dk.rettidig.concern.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class StructureTest {

  private static final ArchRule DOMAIN_KNOWS_NO_TECHNOLOGY =
      noClasses()
          .that()
          .resideOutsideOfPackages("..web..", "..mongo..", "..publishing..", "..meetingevents..")
          .and()
          .haveSimpleNameNotEndingWith("Application")
          .and()
          .areNotAnnotatedWith("org.springframework.context.annotation.Configuration")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..",
              "org.springframework.http..",
              "org.springframework.data..",
              "org.springframework.kafka..",
              "org.apache.kafka..",
              "com.mongodb..",
              "org.bson..",
              "jakarta.servlet..");

  private static final ArchRule WEB_IS_A_LEAF =
      noClasses()
          .that()
          .resideOutsideOfPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dk.rettidig..web..");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.rettidig.concern");
  private static final JavaClasses TANGLED =
      new ClassFileImporter().importPackages("dk.rettidig.example.tangled");

  @Test
  void packagesKeepTheirBordersAndFormNoCircle() {
    ApplicationModules.of(ConcernApplication.class).verify();
  }

  @Test
  void aCircleOfPackagesIsRefused() {
    assertThatThrownBy(() ->
            ApplicationModules.of("dk.rettidig.example.tangled", (ImportOption) location -> true)
                .verify())
        .hasMessageContaining("Cycle");
  }

  @Test
  void theDomainKnowsNoTechnology() {
    DOMAIN_KNOWS_NO_TECHNOLOGY.check(OURS);
    assertThatThrownBy(() -> DOMAIN_KNOWS_NO_TECHNOLOGY.check(TANGLED))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void webIsALeaf() {
    WEB_IS_A_LEAF.check(OURS);
    assertThatThrownBy(() -> WEB_IS_A_LEAF.check(TANGLED)).isInstanceOf(AssertionError.class);
  }

  @Test
  void everyRefusalHasItsWords() {
    var texts = new ProblemTexts(List.of("dk.rettidig.concern.problems"));
    assertThat(texts.missing(RefusalCodes.in("dk.rettidig.concern"))).isEmpty();
    assertThat(texts.missing(List.of("concern:never-written"))).isNotEmpty();
  }

  @Test
  void everyReasonOfAnImportHasItsWords() {
    assertThat(Arrays.stream(Reason.values()))
        .allSatisfy(reason -> {
          String key = "import." + reason.code();
          assertThat(Words.of(key, Locale.of("da"))).isNotBlank();
          assertThat(Words.of(key, Locale.ENGLISH)).isNotEqualTo(Words.of(key, Locale.of("da")));
        });
  }
}
