package dk.rettidig.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.portal.page.KeptForm.Field;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class KeptFormTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/notes");

  @Test
  void keepsEveryValueButTheToken() {
    request.addParameter("note", "Han sad alene");
    request.addParameter("who", "a", "b");
    request.addParameter("_csrf", "secret");

    KeptForm kept = KeptForm.of(request);

    assertThat(kept.action()).isEqualTo("/notes");
    assertThat(kept.fields())
        .containsExactlyInAnyOrder(
            new Field("note", "Han sad alene"), new Field("who", "a"), new Field("who", "b"));
  }

  @Test
  void findsAValueAndAChoice() {
    request.addParameter("who", "a", "b");
    KeptForm kept = KeptForm.of(request);

    assertThat(kept.value("who")).isEqualTo("a");
    assertThat(kept.value("other")).isNull();
    assertThat(kept.has("who", "b")).isTrue();
    assertThat(kept.has("who", "c")).isFalse();
  }

  @Test
  void showsWordsThatNoFieldHasTakenOnce() {
    request.addParameter("note", "Han sad alene");
    request.addParameter("reason", "Ringet");
    request.addParameter("taken", "Står i feltet");
    KeptForm kept = KeptForm.of(request);
    kept.value("taken");

    assertThat(kept.takeRest()).containsExactly("Han sad alene", "Ringet");
    assertThat(kept.takeRest()).isEmpty();
  }

  @Test
  void whatThePageFilledInItselfIsNobodysWords() {
    request.addParameter("subject.name", "Frida Holm");
    request.addParameter("subject.address", "Bygaden 2");
    request.addParameter("_made", "subject.name", "subject.address");
    request.addParameter("observed", "Han sad alene");

    assertThat(KeptForm.of(request).takeRest()).containsExactly("Han sad alene");
  }

  @Test
  void codesAndIdsAreNobodysWords() {
    request.addParameter("id", "0192-aa");
    request.addParameter("urgency", "ORDINARY");
    request.addParameter("version", "3");
    request.addParameter("empty", " ");

    assertThat(KeptForm.of(request).takeRest()).isEmpty();
  }
}
