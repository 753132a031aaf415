package dk.rettidig.launcher.identity;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** Lets every demo user in by name alone; the login's own name is the person id. */
@Component
class DemoLogin implements AuthenticationProvider {

  private final DemoUsers users;

  DemoLogin(DemoUsers users) {
    this.users = users;
  }

  /** The factor says when the login was, which the id token repeats. */
  @Override
  public Authentication authenticate(Authentication asked) {
    DemoUser user =
        users
            .named(asked.getName())
            .orElseThrow(() -> new BadCredentialsException("no such demo user"));
    return UsernamePasswordAuthenticationToken.authenticated(
        user.personId(), null, List.of(FactorGrantedAuthority.fromAuthority("FACTOR_DEMO")));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
