package dk.rettidig.notification.stream;

import dk.rettidig.notification.notification.Discretion;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the stream together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamSettings.class)
class StreamConfiguration {

  @Bean
  Ring ring(StreamSettings settings) {
    return new Ring(settings.ring());
  }

  @Bean
  FollowEvents followEvents(
      Ring ring,
      History history,
      ShowOverview overview,
      StreamReaders readers,
      Discretion discretion,
      StreamSettings settings) {
    return new FollowEvents(ring, history, overview, readers, discretion, settings);
  }
}
