package dk.rettidig.notification.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom in this service. */
final class Rules {

  private static final String[] TECHNOLOGY = {
    "org.springframework.web..",
    "org.springframework.http..",
    "org.springframework.data..",
    "org.springframework.kafka..",
    "org.apache.kafka..",
    "com.mongodb..",
    "org.bson..",
    "jakarta.servlet.."
  };

  private static final DescribedPredicate<JavaClass> MODELS =
      DescribedPredicate.describe(
          "records, enums and sealed types",
          type ->
              type.isRecord()
                  || type.isEnum()
                  || (type.isInterface() && type.reflect().isSealed()));

  private static final DescribedPredicate<JavaClass> IN_A_LEAF =
      resideInAnyPackage("..web..", "..mail..", "..webhook..", "..sse..", "..kafka..");

  /** What happened and what is known is said in plain Java; settings are bound by Boot. */
  static final ArchRule MODELS_KNOW_NO_FRAMEWORK =
      noClasses()
          .that(MODELS)
          .and(DescribedPredicate.not(IN_A_LEAF))
          .and()
          .haveSimpleNameNotEndingWith("Settings")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "com.mongodb..");

  static final ArchRule ROOMS_KNOW_NO_TECHNOLOGY =
      noClasses()
          .that(DescribedPredicate.not(IN_A_LEAF))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TECHNOLOGY);

  static final ArchRule WEB_IS_A_LEAF =
      classes()
          .that()
          .resideInAPackage("..web..")
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAPackage("..web..")
          .allowEmptyShould(true);

  private Rules() {}
}
