package dk.rettidig.common.outage;

import dk.rettidig.common.problem.ProblemAdvice;
import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.store.LetterBook;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes letters and edits over HTTP, and answers faults as every service does. */
@RestController
@ResponseStatus(HttpStatus.NO_CONTENT)
final class LetterDesk {

  private final LetterBook letters;

  private LetterDesk(LetterBook letters) {
    this.letters = letters;
  }

  static MockMvcTester on(LetterBook letters) {
    return MockMvcTester.create(
        MockMvcBuilders.standaloneSetup(new LetterDesk(letters))
            .setControllerAdvice(
                new ProblemAdvice(new ProblemTexts(List.of()), () -> "reference-1"))
            .build());
  }

  @PutMapping("/letters/{id}")
  void write(@PathVariable String id) {
    letters.write(id);
  }

  @PutMapping("/letters/{id}/edits/{version}")
  void edit(@PathVariable String id, @PathVariable long version) {
    letters.edit(id, version);
  }
}
