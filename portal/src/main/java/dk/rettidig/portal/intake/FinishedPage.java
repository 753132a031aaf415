package dk.rettidig.portal.intake;

import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.service.notification.intake.IntakeCalls;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the desk is done with, so that nothing is out of reach because everything is done. */
@Controller
class FinishedPage {

  private final IntakeCalls calls;
  private final MessageSource texts;

  FinishedPage(IntakeCalls calls, MessageSource texts) {
    this.calls = calls;
    this.texts = texts;
  }

  @GetMapping("/intake/finished")
  String finished(Model model) {
    model.addAttribute("finished", calls.finished());
    String desk = texts.getMessage("menu.intake", null, LocaleContextHolder.getLocale());
    model.addAttribute("trail", List.of(new Crumb("/intake", desk)));
    return "intake/finished";
  }
}
