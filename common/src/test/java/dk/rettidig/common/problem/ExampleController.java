package dk.rettidig.common.problem;

import com.mongodb.MongoTimeoutException;
import dk.rettidig.common.problem.example.ExampleRefusals;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fails in every way that a controller can. */
@RestController
class ExampleController {

  /** What is typed; a record may check itself. */
  record Loan(@Nullable String title, int days, LocalDate due, Map<String, Integer> copies) {
    Loan {
      if (days > 365) {
        throw ExampleRefusals.of(Kind.INVALID);
      }
    }
  }

  @GetMapping("/refusals/{kind}")
  void refuse(@PathVariable Kind kind) {
    throw ExampleRefusals.of(kind);
  }

  @PostMapping(path = "/loans", consumes = "application/json", produces = "application/json")
  Loan lend(@Validated @RequestBody Loan loan) {
    return loan;
  }

  @PutMapping("/loans")
  String change(@RequestHeader("If-Match") String version) {
    return version;
  }

  @GetMapping("/loans")
  int list(@RequestParam("page") int page) {
    return page;
  }

  @GetMapping("/failures/{name}")
  void fail(@PathVariable String name) {
    throw switch (name) {
      case "store" -> new MongoTimeoutException("Kirsten Holm");
      case "race" -> new OptimisticLockingFailureException("Kirsten Holm");
      case "access" -> new AccessDeniedException("Kirsten Holm");
      case "login" -> new BadCredentialsException("Kirsten Holm");
      default ->
          new IllegalStateException("Kirsten Holm", new IllegalArgumentException("010170-1234"));
    };
  }
}
