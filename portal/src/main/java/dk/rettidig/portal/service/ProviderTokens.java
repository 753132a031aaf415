package dk.rettidig.portal.service;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * Asks the identity provider for tokens, with the time limits that every service has: the client
 * that Spring Security makes by itself has none, so that a provider which stalls would hold each
 * page for ever.
 */
@Configuration(proxyBeanMethods = false)
class ProviderTokens {

  /** When somebody logs in. */
  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> firstTokens(
      RestClient.Builder http) {
    var tokens = new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(provider(http));
    return tokens;
  }

  /** When a token has run out. */
  @Bean
  OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> laterTokens(
      RestClient.Builder http) {
    var tokens = new RestClientRefreshTokenTokenResponseClient();
    tokens.setRestClient(provider(http));
    return tokens;
  }

  private static RestClient provider(RestClient.Builder http) {
    return http.clone()
        .configureMessageConverters(converters ->
            converters
                .addCustomConverter(new FormHttpMessageConverter())
                .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }
}
