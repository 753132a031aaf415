package dk.rettidig.common.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the version that the client saw. */
final class ExpectedVersionArgument implements HandlerMethodArgumentResolver {

  private static final Pattern STRONG_TAG = Pattern.compile("\"([0-9]{1,18})\"");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == ExpectedVersion.class;
  }

  @Override
  public ExpectedVersion resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    String header = request.getHeader(HttpHeaders.IF_MATCH);
    Matcher tag = STRONG_TAG.matcher(header == null ? "" : header.strip());
    if (!tag.matches()) {
      throw new VersionMissing();
    }
    return new ExpectedVersion(Long.parseLong(tag.group(1)));
  }
}
