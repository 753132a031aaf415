package dk.rettidig.portal.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Danish unless the reader chose English; every page package has a bundle of its own, {@code
 * portal/text/NAME.properties} with {@code NAME_en.properties} beside it.
 */
@Configuration(proxyBeanMethods = false)
class Languages {

  private static final String FOLDER = "portal/text/";
  private static final String ENGLISH = "_en.properties";

  @Bean
  MessageSource messageSource() throws IOException {
    Resource[] bundles =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:" + FOLDER + "*" + ENGLISH);
    var texts = new ResourceBundleMessageSource();
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    texts.setBasenames(
        Arrays.stream(bundles)
            .map(bundle -> Objects.requireNonNull(bundle.getFilename()))
            .map(file -> FOLDER + file.substring(0, file.length() - ENGLISH.length()))
            .sorted()
            .toArray(String[]::new));
    return texts;
  }

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new CookieLocaleResolver(Preferences.LANGUAGE_COOKIE);
    resolver.setDefaultLocale(Locale.of("da"));
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    resolver.setRejectInvalidCookies(false);
    return resolver;
  }
}
