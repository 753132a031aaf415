package dk.rettidig.launcher.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What a user's tokens say: {@code sub}, {@code municipality}, {@code roles}, {@code name}. */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  /** As the services want it in every access token. */
  private static final String AUDIENCE = "rettidig";

  private static final Set<String> TOKENS = Set.of("access_token", "id_token");

  private final DemoUsers users;

  Claims(DemoUsers users) {
    this.users = users;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    if (context.getTokenType().getValue().equals("access_token")) {
      context.getClaims().audience(List.of(AUDIENCE));
    }
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())
        || !TOKENS.contains(context.getTokenType().getValue())) {
      return;
    }
    DemoUser user = users.withId(person(context)).orElseThrow();
    List<String> roles = user.roles().stream().sorted().map(Enum::name).toList();
    context
        .getClaims()
        .subject(user.personId())
        .claim("municipality", user.municipality().code())
        .claim("roles", roles)
        .claim("name", user.name());
  }

  private static String person(JwtEncodingContext context) {
    Authentication login = Objects.requireNonNull(context.getPrincipal(), "a token for nobody");
    return login.getName();
  }
}
