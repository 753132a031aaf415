package dk.rettidig.portal.baton;

import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.BatonCalls.FamilyReader;
import dk.rettidig.portal.service.concern.BatonCalls.Log;
import dk.rettidig.portal.service.concern.BatonCalls.Release;
import dk.rettidig.portal.service.concern.FamilyLog;
import dk.rettidig.portal.time.TypedTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing what one reader of the family may see, with exactly that view before it is released. */
@Controller
class SharePage {

  private static final String PATH = LogPage.PATH + "/family/{reader}";

  private final BatonCalls calls;
  private final LogFrame frame;

  SharePage(BatonCalls calls, LogFrame frame) {
    this.calls = calls;
    this.frame = frame;
  }

  /**
   * @param item the entries to preview; with {@code chosen}, none may be among them
   */
  @GetMapping(PATH)
  String form(
      @PathVariable String log,
      @PathVariable String reader,
      @RequestParam(required = false) @Nullable List<String> item,
      @RequestParam(defaultValue = "false") boolean chosen,
      Model model) {
    Log one = frame.around(log, model, true);
    FamilyReader released =
        one.family().stream()
            .filter(known -> known.id().equals(reader))
            .findFirst()
            .orElse(new FamilyReader(reader, "", List.of(), null));
    List<String> items = chosen ? (item == null ? List.of() : item) : released.released();
    FamilyLog view = calls.preview(log, reader, items.isEmpty() ? List.of("") : items);
    model.addAttribute("whom", released);
    model.addAttribute("items", items);
    model.addAttribute("chosen", chosen);
    model.addAttribute("view", view);
    model.addAttribute("viewed", new LogSheet(view.entries()));
    return "baton/share";
  }

  @PostMapping(PATH)
  @FormPage(PATH)
  String release(
      @PathVariable String log,
      @PathVariable String reader,
      @RequestParam(defaultValue = "") List<String> item,
      @RequestParam(defaultValue = "") String talkedOn,
      RedirectAttributes redirect) {
    calls.release(log, reader, new Release(item, TypedTime.day("talkedOn", talkedOn)));
    return LogPage.done(redirect, log, "log.released");
  }
}
