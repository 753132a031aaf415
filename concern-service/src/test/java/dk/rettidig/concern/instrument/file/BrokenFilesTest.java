package dk.rettidig.concern.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.rettidig.concern.instrument.file.ModelReport.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row changes the example of the document in one place, and says what must be answered. */
class BrokenFilesTest {

  private static final ModelFormats FORMATS = new ModelFormats();

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          format-required             | /status                | status: complete           |
          format-unknown-field        | /colour                | unknown: []                | unknown: []\\ncolour: red
          format-not-allowed          | /format                | format: 1                  | format: 2
          format-not-allowed          | /kind                  | kind: instrument           | kind: law
          format-not-allowed          | /status                | status: complete           | status: finished
          format-not-allowed          | /levels/2/shape        | octagon                    | star
          format-not-allowed          | /levels/0/attention    | attention: none            | attention: notify
          format-not-allowed          | /indicators/0/kind     | kind: protective, mark: own, da: B | kind: good, mark: own, da: B
          format-not-allowed          | /indicators/0/mark     | mark: own, da: Barnet leger | mark: sure, da: Barnet leger
          format-type                 | /version               | version: "1.0"             | version: 1.0
          format-type                 | /levels/0/code         | code: "1"                  | code: 1
          format-type                 | /settings/required     | required: true             | required: yes
          format-type                 | /publisher             | publisher: Eksempel Kommune | publisher:
          format-type                 | /levels                | levels:\\n  - {code: "1"   | levels: 3\\nx:\\n  - {code: "1"
          format-form                 | /id                    | id: example-scale          | id: ../etc/passwd
          format-form                 | /levels/0/colour/hex   | #2E7D32                    | green
          format-form                 | /publisher             | publisher: Eksempel Kommune | publisher: " "
          format-form                 | /title/da              | da: Eksempel,              | da: "a\\u0007",
          format-form                 | /guide/levels/1/steps/0/deadline | 10 working-days  | soon
          format-form                 | /guide/levels/1/steps/0/deadline | 10 working-days  | 0 days
          format-form                 | /sources/0/url         | title: Eget forslag        | title: x, url: "javascript:alert(1)"
          format-required             | /ageBands/1            | fromMonth: 0, toMonth: 72  | fromMonth: 0
          format-out-of-range         | /levels/2/ordinal      | ordinal: 3                 | ordinal: 8
          format-too-few              | /sources               | sources:\\n  - {title: Eget forslag, read: "2026-11", mark: own} | sources: []
          level-code-twice            | /levels/1/code         | code: "2", ordinal         | code: "1", ordinal
          level-ordinal-twice         | /levels/1/ordinal      | ordinal: 2                 | ordinal: 1
          level-ordinal-gap           | /levels/2/ordinal      | ordinal: 3                 | ordinal: 4
          level-shape-twice           | /levels/2/shape        | octagon                    | circle
          level-attention-falls       | /levels/2/attention    | attention: immediate       | attention: none
          complete-without-attention  | /levels/1              | attention: local,          |
          indicator-dimension-unknown | /indicators/0/dimension | code: plays, dimension: child | code: plays, dimension: parents
          indicator-band-unknown      | /indicators/0/band     | band: "0-5"                | band: "0-4"
          indicator-level-unknown     | /indicators/1/levels/1 | levels: ["2", "3"]         | levels: ["2", "4"]
          indicator-code-twice        | /indicators/1/code     | code: alone                | code: plays
          complete-without-indicator  | /dimensions/0          | levels: ["1"]              | levels: ["2"]
          age-band-joint              | /ageBands/2            | fromMonth: 72              | fromMonth: 73
          guide-level-unknown         | /guide/levels/2/level  | level: "3"                 | level: "4a"
          guide-level-twice           | /guide/levels/2/level  | level: "3"                 | level: "2"
          complete-without-step       | /guide/levels          | level: "3"                 | level: "2"
          step-code-twice             | /guide/onSuspicion/0/code | code: call-first        | code: call
          step-actor-cannot-act       | /guide/levels/0/steps/0/who | code: keep-up, who: author | code: keep-up, who: police
          step-discourages-notifying  | /guide/levels/0/steps/0 | da: Hold fast.            | da: Vent med at underrette.
          suspicion-step-reaches-family | /guide/onSuspicion/0 | involves: [intake], deadline: same-hour, mark | involves: [guardians], deadline: same-hour, mark
          skeleton-without-unknown    | /unknown               | status: complete           | status: skeleton
          yaml-key-twice              | /id                    | id: example-scale          | id: example-scale\\nid: other-scale
          yaml-alias                  | /unknown               | unknown: []                | unknown: &a []
          yaml-alias                  | /publisher             | publisher: Eksempel Kommune | publisher: *a
          yaml-tag                    | /publisher             | publisher: Eksempel Kommune | publisher: !!URL ["x"]
          """)
  void isRefusedWithPlaceAndReason(String code, String pointer, String from, String to) {
    String broken = changed(from, to == null ? "" : to);
    String expected = pointer == null ? "" : pointer;

    assertThat(reasons(broken))
        .anySatisfy(reason -> {
          assertThat(reason.fault().code()).isEqualTo(code);
          assertThat(reason.fault().pointer()).isEqualTo(expected);
          if (!code.equals("format-required")) { // what is missing has no text
            assertThat(textAt(broken, reason)).startsWith(expectedText(expected));
          }
          assertThat(reason.fault().danish()).isNotBlank().doesNotContain("null");
          assertThat(reason.fault().english()).isNotBlank().doesNotContain("null");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          version: "1.0"            | version: 1.0        | 4  | 1
          octagon                   | star                | 15 | 48
          who: author, involves: [guardians] | who: forum | 40 | 24
          """)
  void isRefusedWithLineAndColumn(String from, String to, int line, int column) {
    assertThat(reasons(changed(from, to)))
        .extracting(Reason::place)
        .containsExactly(new ModelReport.Place(line, column));
  }

  @Test
  void aLineOfTheReportHoldsPlaceCodeAndReason() {
    assertThat(reasons(changed("octagon", "circle")))
        .extracting(Reason::toString)
        .containsExactly(
            "15:48 /levels/2/shape level-shape-twice: "
                + "Værdien står her for anden gang; den skal være unik.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status: complete  |                  | Feltet 'status' mangler.
          unknown: []       | unknwon: []      | Feltet 'unknwon' kendes ikke; se efter en stavefejl.
          status: complete  | status: finished | Værdien kendes ikke, her kan stå: complete, skeleton.
          Eksempel Kommune  | {}               | Værdien har en forkert type, her skal stå: string. Tekst som 1.0 skal i anførselstegn.
          ordinal: 3        | ordinal: 8       | Grænsen er 7.
          """)
  void theReasonSaysWhatBelongsThere(String from, String to, String reason) {
    assertThat(reasons(changed(from, to == null ? "" : to)))
        .extracting(found -> found.fault().danish())
        .contains(reason);
  }

  @Test
  void everyReasonIsNamedAndNotOnlyTheFirst() {
    String broken = changed("octagon", "circle").replace("code: keep-up", "code: talk");

    assertThat(reasons(broken))
        .extracting(reason -> reason.fault().code())
        .containsExactly("level-shape-twice", "step-code-twice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: [1, 2", "a: b: c", "\ta: 1", "a: \"x", "\u0000", "a: \u0007", "- a\nb: c"})
  void whatIsNotYamlIsRefused(String text) {
    assertThat(codes(text)).containsExactly("yaml-syntax");
  }

  @Test
  void aSyntaxFaultIsNamedWithItsLine() {
    assertThat(reasons(changed("title: {da: Eksempel", "title: {da: [Eksempel")))
        .singleElement()
        .satisfies(reason -> assertThat(reason.place().line()).isBetween(5, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|file-empty",
        "# only words|file-empty",
        "[]|format-type",
        "words|format-type",
        "null|format-type",
        "{}|format-required",
        "{kind: 3}|format-required"
      })
  void whatIsNoModelIsRefused(String text, String code) {
    assertThat(codes(text)).contains(code);
  }

  @Test
  void twoDocumentsInOneFileAreRefused() {
    assertThat(codes(Example.instrument() + "---\nformat: 1\n"))
        .containsExactly("yaml-second-document");
  }

  @Test
  void anAliasBombIsRefusedAtItsFirstAnchor() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }

    assertThat(reasons(bomb.toString()))
        .singleElement()
        .satisfies(reason -> assertThat(reason.fault().code()).isEqualTo("yaml-alias"))
        .satisfies(reason -> assertThat(reason.place().line()).isEqualTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: "})
  void aDeepFileIsRefusedBeforeItIsReadToItsEnd(String opening) {
    assertThat(codes(opening.repeat(20_000))).containsExactly("yaml-too-deep");
  }

  @Test
  void aHugeFileIsRefused() {
    assertThat(codes(Example.instrument() + "#".repeat(ModelFormats.LARGEST)))
        .containsExactly("file-too-large");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() {
    byte[] latin = "publisher: Køge".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(unusable(latin).reasons())
        .extracting(reason -> reason.fault().code())
        .containsExactly("not-utf8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ordinal: 99999999999999999999999", "ordinal: 1e999999999", "ordinal: .inf"})
  void aMonstrousNumberIsRefused(String ordinal) {
    assertThat(codes(changed("ordinal: 3", ordinal)))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(code).matches("format-.*|yaml-syntax"));
  }

  @Test
  void aValueThatOnlyTheDomainKnowsToBeImpossibleIsRefused() {
    assertThat(codes(changed("da: Hold fast.", "da: \"\u2003\"")))
        .containsExactly("value-impossible");
  }

  @Test
  void aLineBreakAfterACodeIsRefused() {
    assertThat(codes(changed("version: \"1.0\"", "version: \"1.0\\x0a\""))).isNotEmpty();
    assertThat(codes(changed("code: friend", "code: \"friend\\x0a\""))).isNotEmpty();
  }

  @Test
  void aTextThatTurnsTheReadingDirectionIsRefused() {
    assertThat(codes(changed("Eksempel Kommune", "\"Eksempel \u202E enummoK\"")))
        .containsExactly("format-form");
  }

  private static String changed(String from, String to) {
    String example = Example.instrument();
    String before = from.replace("\\n", "\n");
    assertThat(example).as("the example holds what the row changes").contains(before);
    return example.replaceFirst(
        Pattern.quote(before), Matcher.quoteReplacement(to.replace("\\n", "\n")));
  }

  private static String textAt(String file, Reason reason) {
    String line = file.lines().toList().get(reason.place().line() - 1);
    return line.substring(reason.place().column() - 1);
  }

  /** The name of a field, the opening of an element, or the file's first field. */
  private static String expectedText(String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (pointer.isEmpty()) {
      return "format";
    }
    if (last.matches("[0-9]+")) {
      return pointer.matches("/indicators/[0-9]+/levels/[0-9]+") ? "\"" : "{";
    }
    return last;
  }

  private static List<String> codes(String text) {
    return reasons(text).stream().map(reason -> reason.fault().code()).toList();
  }

  private static List<Reason> reasons(String text) {
    return unusable(text.getBytes(StandardCharsets.UTF_8)).reasons();
  }

  private static Unusable unusable(byte[] bytes) {
    Unusable refused = catchThrowableOfType(Unusable.class, () -> FORMATS.read(bytes));
    assertThat(refused).as("the file was accepted").isNotNull();
    return refused;
  }
}
