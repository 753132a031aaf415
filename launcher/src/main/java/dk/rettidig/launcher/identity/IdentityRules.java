package dk.rettidig.launcher.identity;

import java.net.URI;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The protocol's endpoints, the login page before them, and nothing else. */
@Configuration(proxyBeanMethods = false)
class IdentityRules {

  @Bean
  AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http, IdentitySettings settings) {
    var browser = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(Customizer.withDefaults());
            })
        .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
        .exceptionHandling(handling ->
            handling.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/login"), browser))
        .headers(
            headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(settings))))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain nothingButLogin(
      HttpSecurity http, IdentitySettings settings, DemoLogin login) {
    return http.authorizeHttpRequests(rules ->
            rules
                .requestMatchers("/login", "/assets/**", "/error", "/actuator/health")
                .permitAll()
                .anyRequest()
                .denyAll())
        .authenticationProvider(login)
        .formLogin(form ->
            form.loginPage("/login")
                .defaultSuccessUrl(settings.portals().getFirst().toString())
                .failureUrl("/login?unknown"))
        .headers(
            headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(settings))))
        .build();
  }

  /** The login form's redirect ends at the portal, so the browser must be allowed to go there. */
  private static String policy(IdentitySettings settings) {
    String portals =
        settings.portals().stream().map(URI::toString).collect(Collectors.joining(" "));
    return "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'; form-action 'self' "
        + portals;
  }
}
