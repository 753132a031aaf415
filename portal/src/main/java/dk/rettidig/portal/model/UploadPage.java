package dk.rettidig.portal.model;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Checked;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Draft;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Use;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a scale as a file: checked first, shown with its faults or with what it changes. */
@Controller
class UploadPage {

  static final String PATH = "/models/upload";

  private final ModelCalls calls;
  private final ModelsTrail trail;
  private final ModelWords words;

  UploadPage(ModelCalls calls, ModelsTrail trail, ModelWords words) {
    this.calls = calls;
    this.trail = trail;
    this.words = words;
  }

  @GetMapping(PATH)
  String empty(
      @RequestParam(defaultValue = "") String text,
      @RequestAttribute(name = KeptForm.ATTRIBUTE, required = false) @Nullable KeptForm kept,
      Model model) {
    if (kept != null) {
      kept.fields().forEach(field -> kept.values(field.name()));
    }
    return show(model, text, null);
  }

  /** Checks a chosen file, or the text that stands on the page. */
  @PostMapping(PATH)
  String check(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text,
      Model model)
      throws IOException {
    String chosen =
        file == null || file.isEmpty() ? text : new String(file.getBytes(), StandardCharsets.UTF_8);
    return show(model, chosen, chosen.isBlank() ? null : checked(chosen));
  }

  @PostMapping(PATH + "/save")
  @FormPage(PATH)
  String save(@RequestParam String text, Model model, RedirectAttributes redirect) {
    Checked checked = checked(text);
    if (!checked.faults().isEmpty() || checked.scale() == null) {
      return show(model, text, checked);
    }
    String id = checked.scale().id();
    String version = checked.scale().version();
    calls.save(id, version, new Draft(text, null, null));
    Alert.done(redirect, "model.saved");
    return "redirect:" + ModelsPage.PATH + "/" + id + "/" + version;
  }

  private Checked checked(String text) {
    Use standard = calls.inUse().today().getFirst();
    String against = standard.instrument() + "@" + standard.version();
    return calls.check(new Draft(text, null, against));
  }

  private String show(Model model, String text, @Nullable Checked checked) {
    model.addAttribute("text", text);
    model.addAttribute("checked", checked);
    model.addAttribute("words", words);
    model.addAttribute("trail", List.of(trail.models()));
    return "model/upload";
  }
}
