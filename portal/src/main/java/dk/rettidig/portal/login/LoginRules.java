package dk.rettidig.portal.login;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.reader.UnusableClaims;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who gets in, and what a browser may do with the pages; what nobody opened is refused. */
@Configuration(proxyBeanMethods = false)
class LoginRules {

  private static final String[] OPEN = {
    "/assets/**",
    "/favicon.ico",
    "/session",
    "/session/out",
    "/session/refused",
    "/preferences/*",
    "/actuator/health"
  };

  @Bean
  PageAccess loginDone() {
    return PageAccess.everybody("/session/in");
  }

  @Bean
  SecurityFilterChain portal(
      HttpSecurity http,
      LoginSettings settings,
      List<PageAccess> pages,
      ExpiredLogin expired,
      EndedSession ended,
      RequestCache wantedPages) {
    return http.authorizeHttpRequests(rules -> open(rules, pages))
        .requestCache(cache -> cache.requestCache(wantedPages))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(expired).accessDeniedHandler(expired))
        .oauth2Login(login ->
            login
                .loginPage(LoginSettings.START)
                .failureUrl("/session/refused")
                .userInfoEndpoint(user -> user.oidcUserService(LoginRules::reader)))
        .logout(logout -> logout.addLogoutHandler(ended).logoutSuccessHandler(ended))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(policy(settings)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(
                    opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)))
        .build();
  }

  private static void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          rules,
      List<PageAccess> pages) {
    rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll();
    rules.requestMatchers(OPEN).permitAll();
    for (PageAccess page : pages) {
      rules
          .requestMatchers(page.pattern())
          .hasAnyRole(page.roles().stream().map(Role::name).toArray(String[]::new));
    }
    rules.anyRequest().denyAll();
  }

  /** The id token says all that the portal wants to know; a token that does not is refused. */
  private static OidcUser reader(OidcUserRequest login) {
    try {
      Set<GrantedAuthority> roles =
          Reader.of(login.getIdToken()).roles().stream()
              .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
              .collect(Collectors.toSet());
      return new DefaultOidcUser(roles, login.getIdToken());
    } catch (UnusableClaims e) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error("unusable_claims", e.getMessage(), null), e);
    }
  }

  private static String policy(LoginSettings settings) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
        + origin(settings.endSessionUri());
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
