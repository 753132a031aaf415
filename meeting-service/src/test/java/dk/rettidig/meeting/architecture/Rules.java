package dk.rettidig.meeting.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** How the rooms of this service may be furnished. */
final class Rules {

  private static final String FRAMEWORKS = "models know no framework";

  /** Records, enums and refusals: the words of the business. */
  static final ArchRule MODELS_KNOW_NO_FRAMEWORK =
      noClasses()
          .that()
          .areRecords()
          .and()
          .resideOutsideOfPackages("..web..", "..publishing..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "com.mongodb..",
              "org.bson..",
              "org.apache.kafka..",
              "jakarta..",
              "tools.jackson..")
          .as(FRAMEWORKS);

  static final ArchRule ROOMS_KNOW_NO_TECHNOLOGY =
      noClasses()
          .that()
          .resideOutsideOfPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..",
              "org.springframework.http..",
              "com.mongodb..",
              "org.bson..",
              "org.apache.kafka..",
              "jakarta.servlet..",
              "tools.jackson..")
          .as("rooms know neither HTTP nor store nor broker");

  static final ArchRule WEB_IS_A_LEAF =
      noClasses()
          .that()
          .resideOutsideOfPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dk.rettidig.meeting..web..")
          .as("nobody depends on the web leaf");

  private Rules() {}
}
