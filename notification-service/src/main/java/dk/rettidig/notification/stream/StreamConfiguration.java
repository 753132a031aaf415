package dk.rettidig.notification.stream;

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
      StreamSettings settings) {
    return new FollowEvents(ring, history, overview, readers, settings);
  }
}
