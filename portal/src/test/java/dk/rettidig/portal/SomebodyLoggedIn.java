package dk.rettidig.portal;

import dk.rettidig.common.actor.Role;
import java.util.Arrays;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor;

/** A reader for page tests, without an identity provider. */
public final class SomebodyLoggedIn {

  /** The person id of everybody made here. */
  public static final String PERSON = "person-1";

  private SomebodyLoggedIn() {}

  /** Mette Holm of municipality 461 in these roles. */
  public static OidcLoginRequestPostProcessor as(Role... roles) {
    return SecurityMockMvcRequestPostProcessors.oidcLogin()
        .idToken(token ->
            token
                .subject(PERSON)
                .claim("name", "Mette Holm")
                .claim("municipality", "461")
                .claim("roles", Arrays.stream(roles).map(Role::name).toList()))
        .authorities(
            Arrays.stream(roles)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toArray(SimpleGrantedAuthority[]::new));
  }
}
