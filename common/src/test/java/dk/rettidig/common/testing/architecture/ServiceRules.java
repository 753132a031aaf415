package dk.rettidig.common.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** How the rooms of a service may be furnished. */
final class ServiceRules {

  private static final String[] TECHNOLOGY = {
    "org.springframework.web..",
    "org.springframework.http..",
    "org.springframework.data..",
    "org.springframework.kafka..",
    "org.apache.kafka..",
    "com.mongodb..",
    "org.bson..",
    "jakarta.servlet..",
    "tools.jackson.."
  };

  private static final DescribedPredicate<JavaClass> MODELS =
      DescribedPredicate.describe(
          "records, enums and sealed types",
          type ->
              type.isRecord()
                  || type.isEnum()
                  || (type.isInterface() && type.reflect().isSealed()));

  /** Where technology belongs; what reads one file needs no room of its own. */
  private static final DescribedPredicate<JavaClass> LEAVES =
      resideInAnyPackage(
              "..web..",
              "..http..",
              "..mongo..",
              "..kafka..",
              "..mail..",
              "..webhook..",
              "..sse..",
              "..file..")
          .or(nameMatching(".*File(\\$.*)?"));

  /** What happened and what is known is said in plain Java; settings are bound by Boot. */
  private static final ArchRule MODELS_KNOW_NO_FRAMEWORK =
      noClasses()
          .that(MODELS)
          .and(DescribedPredicate.not(LEAVES))
          .and()
          .haveNameNotMatching(".*Settings(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.kafka..",
              "com.mongodb..",
              "org.bson..",
              "jakarta..",
              "tools.jackson..")
          .as("models know no framework");

  private static final ArchRule ROOMS_KNOW_NO_TECHNOLOGY =
      noClasses()
          .that(DescribedPredicate.not(LEAVES))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TECHNOLOGY)
          .as("rooms know neither HTTP nor store nor broker");

  private static final ArchRule WEB_IS_A_LEAF =
      classes()
          .that()
          .resideInAPackage("..web..")
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAPackage("..web..")
          .as("nobody depends on the web leaf");

  static final List<ArchRule> ALL =
      List.of(MODELS_KNOW_NO_FRAMEWORK, ROOMS_KNOW_NO_TECHNOLOGY, WEB_IS_A_LEAF);

  private ServiceRules() {}
}
