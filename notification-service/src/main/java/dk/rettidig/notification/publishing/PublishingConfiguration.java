package dk.rettidig.notification.publishing;

import dk.rettidig.common.event.Publishing;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the translations of all packages together. */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {

  @Bean
  Publishing publishing(List<Translation> translations) {
    return event ->
        translations.stream()
            .flatMap(translation -> translation.of(event).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no contract for " + event.getClass()));
  }
}
