package dk.rettidig.portal.service;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that says why another could not be shown; only reached from inside. */
@Controller
class ProblemPage {

  @GetMapping("/problem")
  String problem() {
    return "problem";
  }
}
