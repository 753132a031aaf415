package dk.rettidig.portal.model;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.concern.Scales;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Decision;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.InUse;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Line;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Use;
import dk.rettidig.portal.time.TimeWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The municipality's scales with their versions, and which of them is in use for what. */
@Controller
class ModelsPage {

  static final String PATH = "/models";

  private final ModelCalls calls;
  private final Scales scales;
  private final TimeWords times;
  private final ModelsTrail trail;

  ModelsPage(ModelCalls calls, Scales scales, TimeWords times, ModelsTrail trail) {
    this.calls = calls;
    this.scales = scales;
    this.times = times;
    this.trail = trail;
  }

  @GetMapping(PATH)
  String all(Model model) {
    List<Line> all = calls.all();
    model.addAttribute(
        "scales",
        all.stream()
            .collect(Collectors.groupingBy(Line::id, LinkedHashMap::new, Collectors.toList()))
            .values());
    model.addAttribute(
        "titles",
        all.stream()
            .collect(
                Collectors.toMap(
                    line -> line.id() + "@" + line.version(), Line::title, (one, _) -> one)));
    model.addAttribute("inUse", calls.inUse());
    return "model/list";
  }

  @GetMapping(PATH + "/{id}/{version}")
  String one(@PathVariable String id, @PathVariable String version, Model model) {
    InUse inUse = calls.inUse();
    Use standard = inUse.today().getFirst();
    boolean itself = standard.instrument().equals(id) && standard.version().equals(version);
    model.addAttribute("scale", scales.one(id, version));
    model.addAttribute("standard", standard);
    model.addAttribute(
        "differences",
        itself
            ? null
            : calls.differences(id, version, standard.instrument() + "@" + standard.version()));
    model.addAttribute("uses", of(inUse.today(), id, version));
    model.addAttribute("later", of(inUse.later(), id, version));
    model.addAttribute("today", times.today());
    model.addAttribute("recordId", UUID.randomUUID().toString());
    model.addAttribute("trail", List.of(trail.models()));
    return "model/page";
  }

  private static List<Use> of(List<Use> all, String id, String version) {
    return all.stream()
        .filter(use -> use.instrument().equals(id) && use.version().equals(version))
        .toList();
  }

  /** The file, as it can be put into another municipality's folder. */
  @GetMapping(PATH + "/{id}/{version}/file")
  ResponseEntity<String> file(@PathVariable String id, @PathVariable String version) {
    String name = id + "-" + version + ".yaml";
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(calls.file(id, version).file());
  }

  @PostMapping(PATH + "/{id}/{version}/use")
  @FormPage(PATH + "/{id}/{version}")
  String use(
      @PathVariable String id,
      @PathVariable String version,
      @RequestParam String decision,
      @RequestParam(defaultValue = "everywhere") String use,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      RedirectAttributes redirect) {
    String code = use.toUpperCase(Locale.ROOT).replace('-', '_');
    calls.use(new Decision(decision, code, id, version, from));
    Alert.done(redirect, "model.used");
    return "redirect:" + PATH + "/" + id + "/" + version;
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    private static final int MODELS = 59;

    @Bean
    PageAccess modelAccess() {
      return PageAccess.of(PATH + "/**", Role.ADMIN);
    }

    @Bean
    MenuEntry modelsEntry() {
      return MenuEntry.of("models", PATH, MODELS, "checklist", Role.ADMIN);
    }
  }
}
