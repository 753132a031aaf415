package dk.rettidig.portal.reader;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds the reader of the request at hand. */
public final class Readers {

  private Readers() {}

  /** The reader, or empty before login. */
  public static Optional<Reader> current() {
    return of(SecurityContextHolder.getContext().getAuthentication());
  }

  /** The reader behind a login, or empty when it is none. */
  public static Optional<Reader> of(@Nullable Authentication login) {
    return login != null && login.getPrincipal() instanceof OidcUser user
        ? Optional.of(Reader.of(user))
        : Optional.empty();
  }
}
