package dk.rettidig.common.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.problem.example.ExampleRefusals;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTests {

  private static final String LOAN =
      """
      {"title": "%s", "days": %s, "due": "%s", "copies": {"blue": %s}}\
      """;

  private final MockMvcTester mvc = build();

  private static MockMvcTester build() {
    var texts = new ProblemTexts(List.of("dk.rettidig.common.problem.example.problems"));
    return MockMvcTester.create(
        MockMvcBuilders.standaloneSetup(new ExampleController())
            .setControllerAdvice(new ProblemAdvice(texts, () -> "reference-1"))
            .setValidator(new TitleNeeded())
            .build());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void answersEveryKindWithItsStatusTypeAndCode(Kind kind) {
    MvcTestResult answer = mvc.get().uri("/refusals/" + kind).exchange();

    assertThat(answer)
        .hasStatus(kind.status())
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .hasHeader("Content-Language", "da");
    String code = ExampleRefusals.of(kind).code().value();
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:problem:" + code);
    assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(kind.status().value());
    assertThat(answer).bodyJson().doesNotHavePath("$.instance");
    assertThat(answer).bodyJson().doesNotHavePath("$.reference");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "da|Bogen blev afleveret den 4. marts 2026.|Det blev skrevet 1. juli 2026 kl. 14.05.",
        "en|The book was returned on 4 March 2026.|It was noted on 1 July 2026 at 14:05."
      })
  void saysWhatIsWrongAndWhatToDoInTheReadersLanguage(String language, String title, String hint) {
    MvcTestResult answer =
        mvc.get().uri("/refusals/CONFLICT").header("Accept-Language", language).exchange();

    assertThat(answer).hasHeader("Content-Language", language);
    assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo(title);
    assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo(hint);
  }

  @Test
  void showsTheCurrentRecordToWhoeverCameSecond() {
    assertThat(mvc.get().uri("/refusals/CONFLICT"))
        .bodyJson()
        .extractingPath("$.current.version")
        .isEqualTo(3);
    assertThat(mvc.get().uri("/refusals/INVALID")).bodyJson().doesNotHavePath("$.current");
  }

  @Test
  void namesTheFieldsOfARefusal() {
    MvcTestResult answer = mvc.get().uri("/refusals/INVALID").exchange();

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.fields")
        .asArray()
        .containsExactly(
            Map.of(
                "field", "due",
                "code", "loan:too-early",
                "message", "Skal ligge efter 4. marts 2026."),
            Map.of(
                "field", "shelf",
                "code", "never-heard-of",
                "message", "Det kan ikke bruges her."));
  }

  @Test
  void namesTheFieldsThatValidationRefusesButNotWhatWasTyped() {
    MvcTestResult answer = lend(LOAN.formatted("Kirsten Holm ", "3", "2026-01-01", "1"));

    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("request:invalid");
    assertThat(answer).bodyJson().extractingPath("$.fields[0].field").isEqualTo("title");
    assertThat(answer).bodyJson().extractingPath("$.fields[0].code").isEqualTo("not-blank");
    assertThat(answer).bodyJson().extractingPath("$.fields[0].message").isEqualTo("Skal udfyldes.");
    assertThat(answer).bodyJson().extractingPath("$.fields[1].field").isEqualTo("copies[]");
    assertThat(answer).bodyText().doesNotContain("Kirsten", "Holm");
  }

  @Test
  void namesTheFieldThatCouldNotBeReadButNotWhatWasTyped() {
    MvcTestResult answer = lend(LOAN.formatted("Bog", "\"Kirsten Holm\"", "2026-01-01", "1"));

    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("request:malformed");
    assertThat(answer).bodyJson().extractingPath("$.fields[0].field").isEqualTo("days");
    assertThat(answer).bodyText().doesNotContain("Kirsten", "Holm");
  }

  @Test
  void neverEchoesAKeyThatTheClientMadeUp() {
    MvcTestResult answer =
        lend("{\"days\": 1, \"due\": \"2026-01-01\", \"copies\": {\"Kirsten Holm\": \"x\"}}");

    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyJson().extractingPath("$.fields[0].field").isEqualTo("copies");
    assertThat(answer).bodyText().doesNotContain("Kirsten", "Holm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{\"title\": \"Kirsten Holm\"", "Kirsten Holm", "[]", "``"})
  void refusesWhatIsNotJson(String body) {
    MvcTestResult answer = lend(body);

    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("request:malformed");
    assertThat(answer).bodyText().doesNotContain("Kirsten", "Holm");
  }

  @Test
  void aRecordThatRefusesItselfWhileBeingReadIsARefusal() {
    MvcTestResult answer = lend(LOAN.formatted("Bog", "400", "2026-01-01", "1"));

    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("loan:due-before-lent");
  }

  @Test
  void aChangeWithoutItsVersionIsToldToLoadTheNewest() {
    MvcTestResult answer = mvc.put().uri("/loans").exchange();

    assertThat(answer).hasStatus(428);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("request:version-missing");
  }

  @Test
  void namesAMissingParameterAndOneOfAWrongForm() {
    MvcTestResult missing = mvc.get().uri("/loans").exchange();
    MvcTestResult wrong = mvc.get().uri("/loans?page=Holm").exchange();

    assertThat(missing).hasStatus(400);
    assertThat(missing).bodyJson().extractingPath("$.fields[0].field").isEqualTo("page");
    assertThat(missing).bodyJson().extractingPath("$.fields[0].code").isEqualTo("missing");
    assertThat(wrong).hasStatus(400);
    assertThat(wrong).bodyJson().extractingPath("$.code").isEqualTo("request:wrong-parameter");
    assertThat(wrong).bodyText().doesNotContain("Holm");
  }

  @Test
  void saysWhichMethodAndFormWouldHaveBeenRight() {
    assertThat(mvc.delete().uri("/loans")).hasStatus(405).containsHeader("Allow");
    MvcTestResult form =
        mvc.post().uri("/loans").contentType(MediaType.TEXT_PLAIN).content("x").exchange();
    assertThat(form).hasStatus(415).containsHeader("Accept");
    assertThat(form)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("request:unsupported-media-type");
  }

  @Test
  void answersAsAProblemEvenWhereAnotherFormWasAskedFor() {
    MvcTestResult answer =
        mvc.post()
            .uri("/loans")
            .contentType(MediaType.APPLICATION_JSON)
            .accept(MediaType.APPLICATION_PDF)
            .content("{}")
            .exchange();

    assertThat(answer).hasStatus(406).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @ParameterizedTest
  @CsvSource({
    "store, 503, server:unavailable",
    "race, 409, request:changed-meanwhile",
    "access, 403, access:denied",
    "login, 401, access:login-needed",
    "other, 500, server:unexpected"
  })
  void anExceptionsMessageIsNeitherAnsweredNorLogged(
      String failure, int status, String code, CapturedOutput output) {
    MvcTestResult answer = mvc.get().uri("/failures/" + failure).exchange();

    assertThat(answer).hasStatus(status);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    assertThat(answer).bodyText().doesNotContain("Kirsten", "010170", "Exception");
    assertThat(output).doesNotContain("Kirsten", "010170");
  }

  @Test
  void anUnexpectedFaultIsFoundInTheLogByItsReference(CapturedOutput output) {
    MvcTestResult answer = mvc.get().uri("/failures/other").exchange();

    assertThat(answer).bodyJson().extractingPath("$.reference").isEqualTo("reference-1");
    assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("reference-1");
    assertThat(output)
        .contains(
            "reference-1", "java.lang.IllegalStateException", "Caused by", "ExampleController");
  }

  @Test
  void onlyARefusalThatTheSystemIsToBlameForIsLogged(CapturedOutput output) {
    mvc.get().uri("/refusals/CONFLICT").exchange();
    mvc.get().uri("/refusals/UNAVAILABLE").exchange();

    assertThat(output).contains("loan:shelf-locked").doesNotContain("loan:already-returned");
  }

  static Stream<Exception> faultsOfAConnectionThatIsGone() {
    var gone = new ClientAbortException(new IOException("Broken pipe"));
    return Stream.of(
        gone,
        new HttpMessageNotWritableException("half written", new IllegalStateException(gone)),
        new AsyncRequestNotUsableException("gone", gone));
  }

  @ParameterizedTest
  @MethodSource("faultsOfAConnectionThatIsGone")
  void whoeverHasGoneIsNotAnsweredAndLeavesNoAlarm(Exception gone, CapturedOutput output) {
    assertThat(
            new ProblemAdvice(new ProblemTexts(List.of()), () -> "reference-1")
                .answer(gone, new MockHttpServletRequest(), new MockHttpServletResponse()))
        .isNull();
    assertThat(output).doesNotContain("reference-1");
  }

  private MvcTestResult lend(String body) {
    return mvc.post()
        .uri("/loans")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  /** Refuses every loan whose title ends in a space, quoting what was typed as validators do. */
  private static final class TitleNeeded implements Validator {

    @Override
    public boolean supports(Class<?> type) {
      return type == ExampleController.Loan.class;
    }

    @Override
    public void validate(Object target, Errors errors) {
      if (target instanceof ExampleController.Loan loan
          && String.valueOf(loan.title()).endsWith(" ")) {
        errors.rejectValue("title", "NotBlank", "was " + loan.title());
        errors.rejectValue("copies[Kirsten Holm]", "Max", "was " + loan.title());
      }
    }
  }
}
