package dk.rettidig.portal.page;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template the {@link Frame} as {@code frame}. */
@Configuration(proxyBeanMethods = false)
class FrameInTemplates {

  FrameInTemplates(ThymeleafViewResolver views, Frame frame) {
    views.addStaticVariable("frame", frame);
  }
}
