package dk.rettidig.common.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Actor} of the token: a person with roles, or another service. */
final class ActorArgument implements HandlerMethodArgumentResolver {

  private static final String MUNICIPALITY_SCOPE = "municipality-";

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Actor.class.isAssignableFrom(parameter.getParameterType());
  }

  /**
   * Reads the actor from the token.
   *
   * @throws AccessDeniedException when the token names no municipality or is not of the kind asked
   *     for
   */
  @Override
  public Actor resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken token) {
      Actor actor = actor(token.getToken());
      if (parameter.getParameterType().isInstance(actor)) {
        return actor;
      }
    }
    throw new AccessDeniedException("the token does not say who acts here");
  }

  /** The actor that a token speaks for. */
  private static Actor actor(Jwt token) {
    List<String> roles = token.getClaimAsStringList("roles");
    if (roles == null) {
      List<String> scopes = scopes(token);
      return new Actor.Unattended(subject(token), scopeMunicipality(scopes), Set.copyOf(scopes));
    }
    return new Actor.Person(subject(token), claimMunicipality(token), known(roles));
  }

  private static String subject(Jwt token) {
    String subject = token.getSubject();
    if (subject == null || subject.isBlank()) {
      throw new AccessDeniedException("the token has no subject");
    }
    return subject;
  }

  private static Municipality claimMunicipality(Jwt token) {
    String code = token.getClaimAsString("municipality");
    if (code == null) {
      throw new AccessDeniedException("the token names no municipality");
    }
    return municipality(code);
  }

  /**
   * A service names one municipality by the scope that it asked for; with none or two it may do
   * nothing.
   */
  private static Municipality scopeMunicipality(List<String> scopes) {
    List<String> codes =
        scopes.stream()
            .filter(scope -> scope.startsWith(MUNICIPALITY_SCOPE))
            .map(scope -> scope.substring(MUNICIPALITY_SCOPE.length()))
            .toList();
    if (codes.size() != 1) {
      throw new AccessDeniedException("the token names no municipality");
    }
    return municipality(codes.getFirst());
  }

  /** RFC 9068: one text with blanks; some write a list. */
  private static List<String> scopes(Jwt token) {
    List<String> scopes = token.getClaimAsStringList("scope");
    return (scopes == null ? List.<String>of() : scopes)
        .stream().flatMap(scope -> Arrays.stream(scope.split(" "))).toList();
  }

  private static Municipality municipality(String code) {
    try {
      return new Municipality(code);
    } catch (IllegalArgumentException malformed) {
      throw new AccessDeniedException("the token's municipality is malformed", malformed);
    }
  }

  /** Roles of other systems in the same token are none of ours. */
  private static Set<Role> known(List<String> names) {
    Set<String> asked = Set.copyOf(names);
    return Arrays.stream(Role.values())
        .filter(role -> asked.contains(role.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
