package dk.rettidig.launcher.start;

import dk.rettidig.launcher.part.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on the common class path for the portal and the identity provider, and would change a
 * service that knows nothing of it when it runs by itself (D19).
 */
final class NotForServices {

  private static final String BOOT = "org.springframework.boot.";

  private static final List<String> PAGES_AND_LOGIN =
      List.of(
          BOOT + "thymeleaf.autoconfigure.ThymeleafAutoConfiguration",
          BOOT
              + "security.oauth2.server.authorization.autoconfigure.servlet"
              + ".OAuth2AuthorizationServerAutoConfiguration",
          BOOT
              + "security.oauth2.server.authorization.autoconfigure.servlet"
              + ".OAuth2AuthorizationServerJwtAutoConfiguration",
          BOOT + "security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration");

  private static final List<String> CALLS =
      List.of(
          BOOT + "http.client.autoconfigure.HttpClientAutoConfiguration",
          BOOT + "http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration",
          BOOT + "http.client.autoconfigure.metrics.HttpClientMetricsAutoConfiguration",
          BOOT + "http.client.autoconfigure.service.HttpServiceClientPropertiesAutoConfiguration",
          BOOT + "restclient.autoconfigure.RestClientAutoConfiguration",
          BOOT + "restclient.autoconfigure.RestClientObservationAutoConfiguration",
          BOOT + "restclient.autoconfigure.RestTemplateAutoConfiguration",
          BOOT + "restclient.autoconfigure.RestTemplateObservationAutoConfiguration");

  private static final String OLD_JSON =
      BOOT + "actuate.autoconfigure.endpoint.jackson.Jackson2EndpointAutoConfiguration";

  private static final String VALIDATION =
      BOOT + "validation.autoconfigure.ValidationAutoConfiguration";

  private NotForServices() {}

  /** The auto-configurations that this service does without. */
  static List<String> of(Part service) {
    Stream<String> own =
        service == Part.MEETING ? Stream.of(OLD_JSON) : Stream.of(OLD_JSON, VALIDATION);
    return Stream.of(PAGES_AND_LOGIN.stream(), CALLS.stream(), own).flatMap(all -> all).toList();
  }
}
