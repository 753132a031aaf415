package dk.rettidig.common.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.core.ApplicationModules;

/** That a service keeps the rules, and that each rule refuses somebody; for each service. */
public interface ServiceArchitecture {

  /** The class that starts the service; its rooms lie beside it. */
  Class<?> application();

  @Test
  default void roomsUseOnlyEachOthersDoorsAndInNoCircle() {
    assertThat(ApplicationModules.of(application()).verify()).isNotEmpty();
  }

  @Test
  default void aCircleOfRoomsIsRefused() {
    String tangled = ServiceArchitecture.class.getPackageName() + ".tangled";
    assertThatThrownBy(
            () -> ApplicationModules.of(tangled, (ImportOption) location -> true).verify())
        .hasMessageContaining("Cycle");
  }

  @ParameterizedTest
  @FieldSource("dk.rettidig.common.testing.architecture.ServiceRules#ALL")
  default void ownClassesKeepTheRule(ArchRule rule) {
    JavaClasses own = ReadOnce.own(application());
    assertThat(own).hasSizeGreaterThan(100);
    rule.check(own);
  }

  @ParameterizedTest
  @FieldSource("dk.rettidig.common.testing.architecture.ServiceRules#ALL")
  default void theRuleRefusesWhoeverBreaksIt(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(ReadOnce.TANGLED)).isInstanceOf(AssertionError.class);
  }
}
