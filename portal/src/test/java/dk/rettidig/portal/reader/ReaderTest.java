package dk.rettidig.portal.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

  private final Map<String, Object> claims =
      new HashMap<>(
          Map.of(
              "sub", "person-1",
              "municipality", "461",
              "name", "Mette Holm",
              "roles", List.of("UNIT_LEADER", "PROFESSIONAL", "A_ROLE_OF_TOMORROW")));

  @Test
  void readsWhoWhereAndInWhichRoles() {
    assertThat(Reader.of(() -> claims))
        .isEqualTo(
            new Reader(
                "person-1",
                new Municipality("461"),
                Set.of(Role.PROFESSIONAL, Role.UNIT_LEADER),
                "Mette Holm"));
  }

  @Test
  void meetsTheStartPageOfTheFirstRole() {
    assertThat(Reader.of(() -> claims).mainRole()).isEqualTo(Role.PROFESSIONAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sub", "municipality", "name", "roles"})
  void refusesATokenThatLacksAClaim(String claim) {
    claims.remove(claim);

    assertThatExceptionOfType(UnusableClaims.class)
        .isThrownBy(() -> Reader.of(() -> claims))
        .withMessageContaining(claim);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "46", "4611", "abc"})
  void refusesAMunicipalityThatIsNotThreeDigits(String code) {
    claims.put("municipality", code);

    assertThatExceptionOfType(UnusableClaims.class).isThrownBy(() -> Reader.of(() -> claims));
  }

  @Test
  void refusesATokenWithUnknownRolesOnly() {
    claims.put("roles", List.of("KING"));

    assertThatExceptionOfType(UnusableClaims.class).isThrownBy(() -> Reader.of(() -> claims));
  }
}
