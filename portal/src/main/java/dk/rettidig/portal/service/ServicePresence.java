package dk.rettidig.portal.service;

import dk.rettidig.portal.page.PageAccess;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Says whether a service answers, so that a page on which it was missing comes back by itself. It
 * asks for that part of the service's health without which no page comes: nobody's record, so no
 * look is written and nothing is read. Events that wait take no page away.
 */
@RestController
class ServicePresence {

  private final Map<String, RestClient> services;

  ServicePresence(
      RestClient.Builder clients,
      @Value("${spring.http.serviceclient.concern.base-url}") String concern,
      @Value("${spring.http.serviceclient.meeting.base-url}") String meeting,
      @Value("${spring.http.serviceclient.notification.base-url}") String notification) {
    this.services =
        Map.of(
            "concern", clients.clone().baseUrl(concern).build(),
            "meeting", clients.clone().baseUrl(meeting).build(),
            "notification", clients.clone().baseUrl(notification).build());
  }

  /** 204 when it answers, 503 when not, 404 for no service of ours. */
  @GetMapping("/services/{service}")
  ResponseEntity<Void> answers(@PathVariable String service) {
    RestClient client = services.get(service);
    HttpStatus status =
        client == null
            ? HttpStatus.NOT_FOUND
            : isThere(client) ? HttpStatus.NO_CONTENT : HttpStatus.SERVICE_UNAVAILABLE;
    return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).build();
  }

  private static boolean isThere(RestClient client) {
    try {
      return client
          .get()
          .uri("/actuator/health/answers")
          .retrieve()
          .toBodilessEntity()
          .getStatusCode()
          .is2xxSuccessful();
    } catch (RestClientException away) {
      return false;
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess presenceAccess() {
      return PageAccess.everybody("/services/*");
    }
  }
}
