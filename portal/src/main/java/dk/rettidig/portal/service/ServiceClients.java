package dk.rettidig.portal.service;

import dk.rettidig.portal.login.LoginSettings;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.databind.json.JsonMapper;

/**
 * The typed clients of the three services: an interface in one of the three packages is all that a
 * page needs. Addresses are {@code spring.http.serviceclient.NAME.base-url}.
 */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "concern", basePackages = "dk.rettidig.portal.service.concern")
@ImportHttpServices(group = "meeting", basePackages = "dk.rettidig.portal.service.meeting")
@ImportHttpServices(
    group = "notification",
    basePackages = "dk.rettidig.portal.service.notification")
class ServiceClients {

  @Bean
  RestClientHttpServiceGroupConfigurer everyService(
      OAuth2AuthorizedClientManager clients, JsonMapper json) {
    var problems = new ProblemReader(json, LoginSettings.NAME);
    var token = new OAuth2ClientHttpRequestInterceptor(clients);
    token.setClientRegistrationIdResolver(request -> LoginSettings.NAME);
    return groups ->
        groups.forEachClient((group, client) ->
            client
                .requestInterceptor(token)
                .requestInterceptor(ServiceClients::inTheReadersLanguage)
                .requestInterceptor(new Presence(group.name()))
                .defaultStatusHandler(
                    HttpStatusCode::isError,
                    (request, answer) -> {
                      throw problems.exception(group.name(), answer);
                    }));
  }

  private static ClientHttpResponse inTheReadersLanguage(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    request
        .getHeaders()
        .set(HttpHeaders.ACCEPT_LANGUAGE, LocaleContextHolder.getLocale().toLanguageTag());
    return execution.execute(request, body);
  }

  /** Says by name which service is not there, also when it goes in the middle of its answer. */
  private record Presence(String service) implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(
        HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
      try {
        return WholeAnswer.of(execution.execute(request, body));
      } catch (IOException e) {
        throw new ServiceMissing(service, e);
      }
    }
  }
}
