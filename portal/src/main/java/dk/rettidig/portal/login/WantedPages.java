package dk.rettidig.portal.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Remembers the page that was asked for before login, never a form and nothing that was typed. */
@Configuration(proxyBeanMethods = false)
class WantedPages {

  @Bean
  RequestCache wantedPage() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request ->
        HttpMethod.GET.matches(request.getMethod())
            && request.getHeader("HX-Request") == null
            && !"empty".equals(request.getHeader("Sec-Fetch-Dest"))
            && !request.getRequestURI().equals("/favicon.ico"));
    return cache;
  }
}
