package dk.rettidig.common.web;

import dk.rettidig.common.problem.ProblemAdvice;
import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.problem.SecurityAnswers;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** A service's HTTP side: a resource server that answers nobody without a token (D13). */
@Configuration(proxyBeanMethods = false)
public class ServiceWeb {

  @Bean
  SecurityFilterChain denyByDefault(
      HttpSecurity http,
      ProblemTexts texts,
      JsonMapper json,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver faults)
      throws Exception {
    var answers = new SecurityAnswers(texts, json);
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .hasAuthority("SCOPE_metrics")
                .requestMatchers("/v1/**")
                .authenticated()
                .anyRequest()
                .denyAll())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable) // no cookie is read, so no foreign page can act
        .oauth2ResourceServer(server ->
            server
                .jwt(Customizer.withDefaults())
                .authenticationEntryPoint(answers)
                .accessDeniedHandler(answers)
                .withObjectPostProcessor(checking(answers, faults)))
        .exceptionHandling(e -> e.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .build();
  }

  /**
   * A token that cannot be checked while the identity provider is away is not a bad token: the
   * filter would throw that to the container, which knows no problem details.
   */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> checking(
      AuthenticationEntryPoint refused, HandlerExceptionResolver faults) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler((request, response, exception) -> {
          if (exception instanceof AuthenticationServiceException) {
            faults.resolveException(request, response, null, exception);
          } else {
            refused.commence(request, response, exception);
          }
        });
        return filter;
      }
    };
  }

  /** Danish, whatever language the machine speaks, unless the reader asks for English (D16). */
  @Bean
  LocaleResolver localeResolver() {
    var resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(Locale.of("da"), Locale.ENGLISH));
    resolver.setDefaultLocale(Locale.of("da"));
    return resolver;
  }

  /** A request is observed once, not again at each of twenty filters. */
  @Bean
  SecurityObservationSettings requestsAreObservedAsAWhole() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  JwtDecoder tokens(
      @Value("${rettidig.identity.issuer}") String issuer,
      @Value("${rettidig.identity.audience:rettidig}") String audience,
      @Value("${rettidig.identity.keys}") String keys) {
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys).build();
    decoder.setJwtValidator(TokenRules.of(issuer, audience));
    return decoder;
  }

  @Bean
  OncePerRequestFilter traceFilter() {
    return new TraceFilter();
  }

  @Bean
  ProblemAdvice problemAdvice(ProblemTexts texts, Supplier<String> ids) {
    return new ProblemAdvice(texts, ids);
  }

  @Bean
  WebMvcConfigurer kernelArguments() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
        resolvers.add(new ExpectedVersion.Argument());
      }
    };
  }
}
