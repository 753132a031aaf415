package dk.rettidig.portal.reader;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * The person who is logged in, as the token says; what this person may see is decided by each
 * service, never here.
 *
 * @param personId the person's id as concern-service made it
 * @param roles from the token, at least one
 * @param name to show to the person, never to log
 */
public record Reader(String personId, Municipality municipality, Set<Role> roles, String name) {

  /** Copies the roles. */
  public Reader {
    roles = Set.copyOf(roles);
  }

  /** Whether the reader has one of the roles. */
  public boolean hasAny(Set<Role> wanted) {
    return roles.stream().anyMatch(wanted::contains);
  }

  /** The role whose start page the reader meets: the first in the order of {@link Role}. */
  public Role mainRole() {
    return roles.stream().sorted().findFirst().orElseThrow();
  }

  /**
   * Reads {@code sub}, {@code municipality}, {@code roles} and {@code name}; roles that are unknown
   * here are passed over.
   *
   * @throws UnusableClaims when one is missing or no role is known
   */
  public static Reader of(ClaimAccessor claims) {
    List<String> names = claims.getClaimAsStringList("roles");
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (names != null) {
      Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).forEach(roles::add);
    }
    if (roles.isEmpty()) {
      throw new UnusableClaims("roles");
    }
    return new Reader(
        text(claims, "sub"),
        municipality(text(claims, "municipality")),
        roles,
        text(claims, "name"));
  }

  private static Municipality municipality(String code) {
    try {
      return new Municipality(code);
    } catch (IllegalArgumentException e) {
      throw new UnusableClaims("municipality", e);
    }
  }

  private static String text(ClaimAccessor claims, String claim) {
    String value = claims.getClaimAsString(claim);
    if (value == null || value.isBlank()) {
      throw new UnusableClaims(claim);
    }
    return value;
  }
}
