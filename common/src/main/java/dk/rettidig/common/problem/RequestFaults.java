package dk.rettidig.common.problem;

import dk.rettidig.common.problem.Problem.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.PropertyBindingException;

/** What the frameworks' exceptions mean to a user. */
final class RequestFaults {

  private static final String MISSING = "missing";

  private RequestFaults() {}

  /** Empty where nobody foresaw the exception. */
  static Optional<Cause> of(Exception exception) {
    return Optional.ofNullable(
        switch (exception) {
          case MethodArgumentNotValidException invalid ->
              invalid(Fields.of(invalid.getBindingResult()));
          case BindException invalid -> invalid(Fields.of(invalid.getBindingResult()));
          case HandlerMethodValidationException invalid when !invalid.isForReturnValue() ->
              invalid(Fields.of(invalid));
          case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
          case MissingRequestHeaderException missing -> missingHeader(missing.getHeaderName());
          case MissingServletRequestParameterException missing ->
              missing(missing.getParameterName());
          case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
          case MethodArgumentTypeMismatchException wrong ->
              Cause.of(HttpStatus.BAD_REQUEST, "request:wrong-parameter")
                  .with(List.of(FieldFault.of(wrong.getName(), "type-mismatch")));
          case AuthenticationServiceException _ -> unavailable();
          case AuthenticationException _ -> loginNeeded();
          case AccessDeniedException _ -> denied();
          case OptimisticLockingFailureException _ ->
              Cause.of(HttpStatus.CONFLICT, "request:changed-meanwhile");
          case ErrorResponse known -> byStatus(known.getStatusCode().value());
          default -> StoreFaults.causes(exception) ? unavailable() : null;
        });
  }

  static Cause loginNeeded() {
    return Cause.of(HttpStatus.UNAUTHORIZED, "access:login-needed");
  }

  static Cause denied() {
    return Cause.of(HttpStatus.FORBIDDEN, "access:denied");
  }

  static Cause unexpected() {
    return Cause.of(HttpStatus.INTERNAL_SERVER_ERROR, "server:unexpected");
  }

  private static Cause unavailable() {
    return Cause.of(HttpStatus.SERVICE_UNAVAILABLE, "server:unavailable");
  }

  private static Cause invalid(List<FieldFault> faults) {
    return Cause.of(HttpStatus.UNPROCESSABLE_CONTENT, "request:invalid").with(faults);
  }

  private static Cause unreadable(HttpMessageNotReadableException unreadable) {
    Cause malformed = Cause.of(HttpStatus.BAD_REQUEST, "request:malformed");
    return unreadable.getCause() instanceof JacksonException json
        ? malformed.with(Fields.of(json))
        : malformed;
  }

  /** A change without the version that it was made on (RFC 6585, section 3). */
  private static Cause missingHeader(String header) {
    return header.equalsIgnoreCase(HttpHeaders.IF_MATCH)
        ? Cause.of(HttpStatus.PRECONDITION_REQUIRED, "request:version-missing")
        : missing(header);
  }

  private static Cause missing(String name) {
    return Cause.of(HttpStatus.BAD_REQUEST, "request:missing-parameter")
        .with(List.of(FieldFault.of(name, MISSING)));
  }

  private static @Nullable Cause byStatus(int status) {
    HttpStatus known = HttpStatus.resolve(status);
    if (known == null) {
      return null;
    }
    return switch (known) {
      case NOT_FOUND -> Cause.of(known, "request:unknown-address");
      case METHOD_NOT_ALLOWED -> Cause.of(known, "request:method-not-allowed");
      case NOT_ACCEPTABLE -> Cause.of(known, "request:not-acceptable");
      case UNSUPPORTED_MEDIA_TYPE -> Cause.of(known, "request:unsupported-media-type");
      case CONTENT_TOO_LARGE -> Cause.of(known, "request:too-large");
      case SERVICE_UNAVAILABLE -> unavailable();
      default -> known.is4xxClientError() ? Cause.of(known, "request:malformed") : null;
    };
  }

  /** Every code that this package answers with. */
  static List<String> codes() {
    return List.of(
        "access:denied",
        "access:login-needed",
        "request:changed-meanwhile",
        "request:invalid",
        "request:malformed",
        "request:method-not-allowed",
        "request:missing-parameter",
        "request:not-acceptable",
        "request:too-large",
        "request:unknown-address",
        "request:unsupported-media-type",
        "request:version-missing",
        "request:wrong-parameter",
        "server:unavailable",
        "server:unexpected");
  }

  /** Names the fields that a framework complains about, without anything that was typed. */
  private static final class Fields {

    private static final String INVALID = "invalid";
    private static final Pattern TYPED_KEY = Pattern.compile("\\[(?!\\d+\\])[^\\]]*\\]");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Fields() {}

    static List<FieldFault> of(Errors errors) {
      return errors.getAllErrors().stream().map(Fields::of).toList();
    }

    static List<FieldFault> of(MethodValidationResult result) {
      return Stream.concat(
              result.getParameterValidationResults().stream().flatMap(Fields::of),
              result.getCrossParameterValidationResults().stream()
                  .map(error -> FieldFault.of("", code(error))))
          .toList();
    }

    /**
     * The path to the value that JSON mapping stopped at; it ends before a map's key or an unknown
     * name, which the client has made up.
     */
    static List<FieldFault> of(JacksonException unreadable) {
      StringBuilder path = new StringBuilder();
      for (JacksonException.Reference step : known(unreadable)) {
        if (step.from() instanceof Map) {
          break;
        }
        String name = step.getPropertyName();
        if (name == null) {
          path.append('[').append(step.getIndex()).append(']');
        } else {
          path.append(path.isEmpty() ? "" : ".").append(name);
        }
      }
      return path.isEmpty() ? List.of() : List.of(FieldFault.of(path.toString(), INVALID));
    }

    private static List<JacksonException.Reference> known(JacksonException unreadable) {
      List<JacksonException.Reference> path = new ArrayList<>(unreadable.getPath());
      if (unreadable instanceof PropertyBindingException && !path.isEmpty()) {
        path.removeLast();
      }
      return path;
    }

    private static Stream<FieldFault> of(ParameterValidationResult result) {
      if (result instanceof ParameterErrors errors) {
        return of((Errors) errors).stream();
      }
      String name = Optional.ofNullable(result.getMethodParameter().getParameterName()).orElse("");
      return result.getResolvableErrors().stream().map(error -> FieldFault.of(name, code(error)));
    }

    private static FieldFault of(ObjectError error) {
      String field = error instanceof FieldError named ? named.getField() : "";
      return FieldFault.of(TYPED_KEY.matcher(field).replaceAll("[]"), code(error));
    }

    /**
     * {@code NotBlank} becomes {@code not-blank}; the most general of several codes stands last.
     */
    private static String code(MessageSourceResolvable error) {
      String[] codes = error.getCodes();
      if (codes == null || codes.length == 0) {
        return INVALID;
      }
      String last = codes[codes.length - 1];
      return WORD_START.matcher(last).replaceAll("-").toLowerCase(Locale.ROOT);
    }
  }
}
