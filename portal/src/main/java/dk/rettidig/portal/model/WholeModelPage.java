package dk.rettidig.portal.model;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.service.concern.upkeep.MunicipalModelCalls;
import dk.rettidig.portal.service.concern.upkeep.MunicipalModelCalls.Take;
import dk.rettidig.portal.service.concern.upkeep.MunicipalModelCalls.Text;
import dk.rettidig.portal.service.concern.upkeep.MunicipalModelCalls.Whole;
import dk.rettidig.portal.time.TimeWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The municipality's whole model goes out as one file and comes in as one, checked first. */
@Controller
class WholeModelPage {

  static final String PATH = "/models/whole";

  private final MunicipalModelCalls calls;
  private final TimeWords times;
  private final ModelsTrail trail;

  WholeModelPage(MunicipalModelCalls calls, TimeWords times, ModelsTrail trail) {
    this.calls = calls;
    this.times = times;
    this.trail = trail;
  }

  /** Empty, or with the text of a form that was refused. */
  @GetMapping(PATH)
  String page(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String id,
      @RequestAttribute(name = KeptForm.ATTRIBUTE, required = false) @Nullable KeptForm kept,
      Model model) {
    if (kept != null) {
      kept.fields().forEach(field -> kept.values(field.name()));
    }
    return show(model, text, id);
  }

  @PostMapping(PATH)
  String check(@RequestParam(required = false) @Nullable MultipartFile file, Model model)
      throws IOException {
    String text = file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
    return show(model, text, "");
  }

  @PostMapping(PATH + "/take")
  @FormPage(PATH)
  String take(
      @RequestParam String id,
      @RequestParam String text,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      RedirectAttributes redirect) {
    calls.take(new Take(id, text, from));
    Alert.done(redirect, "model.whole.taken");
    return "redirect:" + ModelsPage.PATH;
  }

  @GetMapping(PATH + "/file")
  ResponseEntity<String> file() {
    Whole whole = calls.whole();
    String name = "model-" + whole.municipality() + "-" + times.today() + ".yaml";
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(whole.file());
  }

  private String show(Model model, String text, String id) {
    if (!text.isBlank()) {
      model.addAttribute("checked", calls.check(new Text(text)));
    }
    model.addAttribute("text", text);
    model.addAttribute("recordId", id.isEmpty() ? UUID.randomUUID().toString() : id);
    model.addAttribute("today", times.today());
    model.addAttribute("trail", List.of(trail.models()));
    return "model/whole";
  }
}
