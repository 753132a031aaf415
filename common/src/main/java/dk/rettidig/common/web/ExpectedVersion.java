package dk.rettidig.common.web;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * The version that a change was made from, from {@code If-Match} (RFC 9110, section 13.1.1).
 *
 * @param number as an {@link Answers} gave it
 */
public record ExpectedVersion(long number) {

  /**
   * A change came without a readable {@code If-Match}, so it cannot be told what it would overwrite
   * (RFC 6585, section 3).
   */
  public static final class VersionMissing extends Refusal {

    static final String CODE = "request:version-missing";

    VersionMissing() {
      super(Kind.PRECONDITION_REQUIRED, CODE);
    }
  }

  /** Gives a controller the version that the client saw. */
  static final class Argument implements HandlerMethodArgumentResolver {

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
}
