package dk.rettidig.portal.service;

import dk.rettidig.portal.login.ExpiredLogin;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.page.Unanswered;
import dk.rettidig.portal.service.Problem.FieldProblem;
import dk.rettidig.portal.time.UnreadableTime;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers a request that a service refused or did not take: a page says why; a form comes back with
 * everything that was typed, or, when even its page cannot be shown, as a page that holds it.
 */
@ControllerAdvice
class RefusedRequests {

  private static final Logger log = LoggerFactory.getLogger(RefusedRequests.class);

  private static final int UNPROCESSABLE = 422;
  private static final String KEPT_PAGE = "/session/kept";

  private final MessageSource texts;
  private final ExpiredLogin expired;

  RefusedRequests(MessageSource texts, ExpiredLogin expired) {
    this.texts = texts;
    this.expired = expired;
  }

  @ExceptionHandler
  void refused(
      ProblemAnswer refusal,
      HandlerMethod method,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    Problem problem = refusal.problem();
    show(problem.sentence().isEmpty() ? plain(problem) : problem, method, request, response);
  }

  @ExceptionHandler
  void missing(
      ServiceMissing missing,
      HandlerMethod method,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    String sentence = text("problem.missing", text("service." + missing.service()));
    Problem problem =
        new Problem(
            503,
            "service-missing",
            sentence,
            text("problem.missing.hint"),
            List.of(),
            Map.of(Problem.AWAY, missing.service()));
    show(problem, method, request, response);
  }

  /** What was typed cannot be understood without one more answer. */
  @ExceptionHandler
  void unanswered(
      Unanswered open,
      HandlerMethod method,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    var field = new FieldProblem(open.field(), text(open.key()));
    String sentence = text("problem.unanswered");
    show(
        new Problem(UNPROCESSABLE, "unanswered", sentence, null, List.of(field), Map.of()),
        method,
        request,
        response);
  }

  /** A day or a time that nobody can read is refused like any other field. */
  @ExceptionHandler({
    UnreadableTime.class,
    MethodArgumentTypeMismatchException.class,
    BindException.class
  })
  void unreadable(
      Exception fault,
      HandlerMethod method,
      HttpServletRequest request,
      HttpServletResponse response)
      throws Exception {
    String message = text("problem.unreadable.field");
    List<FieldProblem> fields =
        unreadable(fault).stream().map(field -> new FieldProblem(field, message)).toList();
    if (fields.isEmpty() || HttpMethod.GET.matches(request.getMethod())) {
      failed(fault, request, response);
      return;
    }
    String sentence = text("problem.unreadable");
    show(
        new Problem(UNPROCESSABLE, "unreadable-time", sentence, null, fields, Map.of()),
        method,
        request,
        response);
  }

  private static List<String> unreadable(Exception fault) {
    return switch (fault) {
      case UnreadableTime typed -> List.of(typed.field());
      case MethodArgumentTypeMismatchException typed when isTime(typed.getRequiredType()) ->
          List.of(typed.getName());
      case BindException typed ->
          typed.getFieldErrors().stream()
              .filter(error -> isTime(typed.getFieldType(error.getField())))
              .map(FieldError::getField)
              .toList();
      default -> List.of();
    };
  }

  private static boolean isTime(@Nullable Class<?> type) {
    return type != null && Temporal.class.isAssignableFrom(type);
  }

  @ExceptionHandler
  void notLoggedInAnyMore(
      OAuth2AuthorizationException login, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    expired.forget(request, response);
    expired.answer(request, response);
  }

  /** A fault of ours, or a request that cannot be read: the form is still not lost. */
  @ExceptionHandler
  void failed(Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    boolean isForm = !HttpMethod.GET.matches(request.getMethod());
    boolean pageOfAFormFailed = request.getAttribute(KeptForm.ATTRIBUTE) != null;
    if (fault instanceof AccessDeniedException || (!isForm && !pageOfAFormFailed)) {
      throw fault;
    }
    note(fault);
    if (!pageOfAFormFailed) {
      int status = fault instanceof ErrorResponse answer ? answer.getStatusCode().value() : 500;
      response.setStatus(status);
      request.setAttribute(Problem.ATTRIBUTE, own(status, "unexpected", "problem.unknown"));
      request.setAttribute(KeptForm.ATTRIBUTE, KeptForm.of(request));
    }
    forward(KEPT_PAGE, request, response);
  }

  private void show(
      Problem problem,
      HandlerMethod method,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    boolean pageOfAFormFailed = request.getAttribute(KeptForm.ATTRIBUTE) != null;
    boolean isForm = !HttpMethod.GET.matches(request.getMethod());
    if (!pageOfAFormFailed) {
      request.setAttribute(Problem.ATTRIBUTE, problem);
      response.setStatus(problem.status());
    }
    if (isForm) {
      request.setAttribute(KeptForm.ATTRIBUTE, KeptForm.of(request));
    }
    String next = isForm ? formPage(method, request) : pageOfAFormFailed ? KEPT_PAGE : "/problem";
    forward(next, request, response);
  }

  /** A page that breaks while it is drawn must not cost what was typed either. */
  private static void forward(String next, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      request.getRequestDispatcher(next).forward(new AsGet(request), response);
    } catch (ServletException | RuntimeException fault) {
      boolean nothingToKeep = request.getAttribute(KeptForm.ATTRIBUTE) == null;
      if (nothingToKeep || next.equals(KEPT_PAGE) || response.isCommitted()) {
        throw fault;
      }
      note(fault);
      response.resetBuffer();
      request.getRequestDispatcher(KEPT_PAGE).forward(new AsGet(request), response);
    }
  }

  /** The message may quote what was typed, so only the kind of fault and its place are logged. */
  private static void note(Exception fault) {
    log.error("{} at {}", fault.getClass().getName(), Arrays.toString(fault.getStackTrace()));
  }

  private static String formPage(HandlerMethod method, HttpServletRequest request) {
    FormPage page = method.getMethodAnnotation(FormPage.class);
    if (page == null) {
      return request.getRequestURI();
    }
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return UriComponentsBuilder.fromPath(page.value())
        .buildAndExpand(variables instanceof Map<?, ?> map ? asStrings(map) : Map.of())
        .encode()
        .toUriString();
  }

  private static Map<String, Object> asStrings(Map<?, ?> map) {
    return map.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().toString(), entry -> entry.getValue().toString()));
  }

  private Problem plain(Problem problem) {
    return new Problem(
        problem.status(),
        problem.code(),
        text("problem.unknown"),
        problem.hint(),
        problem.fields(),
        problem.more());
  }

  private Problem own(int status, String code, String key) {
    return new Problem(status, code, text(key), null, List.of(), Map.of());
  }

  private String text(String key, Object... arguments) {
    return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  /** Shows the page of the form, not its receiver. */
  private static final class AsGet extends HttpServletRequestWrapper {

    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.name();
    }
  }
}
