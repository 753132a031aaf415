package dk.rettidig.portal.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template the {@link Moments} as {@code moments}. */
@Configuration(proxyBeanMethods = false)
class MomentsInTemplates {

  MomentsInTemplates(ThymeleafViewResolver views, Moments moments) {
    views.addStaticVariable("moments", moments);
  }

  @Configuration(proxyBeanMethods = false)
  static class Time {

    @Bean
    Moments moments() {
      return new Moments(Clock.systemUTC());
    }
  }
}
