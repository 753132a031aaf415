package dk.rettidig.common.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** How the kernel is built. */
final class Rules {

  static final ArchRule NO_TWO_PACKAGES_NEED_EACH_OTHER =
      slices().matching("dk.rettidig.common.(**)").should().beFreeOfCycles();

  static final ArchRule EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL =
      classes().should(standInAPackageThatIsNullMarked());

  /** What models are made of; the calendar also knows the library of holidays. */
  static final ArchRule THE_WORDS_OF_MODELS_KNOW_NO_FRAMEWORK =
      classes()
          .that()
          .resideInAnyPackage(
              "..actor..", "..aggregate..", "..calendar..", "..municipality..", "..subject..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify.annotations..",
              "de.focus_shift.jollyday..",
              "dk.rettidig.common.actor..",
              "dk.rettidig.common.aggregate..",
              "dk.rettidig.common.calendar..",
              "dk.rettidig.common.municipality..",
              "dk.rettidig.common.subject..");

  static final ArchRule NOTHING_IS_NAMED_AFTER_THE_SERVICES_BUSINESS =
      noClasses()
          .should()
          .haveNameMatching(
              "(?i).*(concern|child|pupil|guardian|baton|rating|screening|adviser|agenda|forum"
                  + "|meeting|decision|notification|escalation|absence|instrument|district).*");

  private Rules() {}

  private static ArchCondition<JavaClass> standInAPackageThatIsNullMarked() {
    return new ArchCondition<>("stand in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                type,
                type.getPackage().isAnnotatedWith(NullMarked.class),
                type.getFullName() + " stands in " + type.getPackageName()));
      }
    };
  }
}
