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
  void showsWordsAgainButNoCodes() {
    request.addParameter("note", "Han sad alene");
    request.addParameter("id", "0192-aa");

    assertThat(KeptForm.of(request).texts()).containsExactly("Han sad alene");
  }
}
