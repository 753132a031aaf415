package dk.rettidig.portal.concern;

import dk.rettidig.portal.directory.Suspects;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.concern.ChildRecords.ChildPage;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.ConcernRecords.Receipt;
import dk.rettidig.portal.service.concern.Scales.Scale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing down a concern: only the child and what was seen are required. */
@Controller
class NewConcern {

  private static final String PATH = "/children/{child}/concerns";

  private final ChildRecords children;
  private final ConcernRecords concerns;
  private final ChosenScale scales;
  private final Suspects suspects;
  private final NextStepsPanel panel;
  private final AfterSuspicion afterSuspicion;
  private final MessageSource texts;

  NewConcern(
      ChildRecords children,
      ConcernRecords concerns,
      ChosenScale scales,
      Suspects suspects,
      NextStepsPanel panel,
      AfterSuspicion afterSuspicion,
      MessageSource texts) {
    this.children = children;
    this.concerns = concerns;
    this.scales = scales;
    this.suspects = suspects;
    this.panel = panel;
    this.afterSuspicion = afterSuspicion;
    this.texts = texts;
  }

  @GetMapping(PATH)
  String form(@PathVariable String child, HttpServletRequest request, Reader reader, Model model) {
    ChildPage page = children.page(child);
    Scale scale = scales.of(page.child().unit());
    TypedConcern kept = kept(request);
    model.addAttribute("child", page.child());
    model.addAttribute("scale", scale);
    model.addAttribute("own", Map.of());
    model.addAttribute("recordId", UUID.randomUUID().toString());
    model.addAttribute("suspects", suspects.besides(reader));
    model.addAttribute("trail", trail(page));
    panel.show(
        model,
        scale == null
            ? kept.chosen(child, null, null)
            : kept.chosen(child, scale.id(), scale.version()));
    return "concern/new";
  }

  /**
   * Saves; somebody who suspects abuse goes straight on to the begun notification, and somebody who
   * wants it discussed to the basis that the forum needs.
   */
  @PostMapping(PATH)
  String save(
      @PathVariable String child,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    var typed = new TypedConcern(form);
    Receipt saved = concerns.raise(typed.answered(child));
    if (typed.suspicion() != null) {
      return afterSuspicion.writeOn(typed, saved, redirect);
    }
    String page = "redirect:/concerns/" + saved.id();
    Alert.done(redirect, typed.asksForForum() ? "concern.saved.forum" : "concern.saved");
    return typed.asksForForum() ? page + "/basis" : page;
  }

  /** The panel alone for htmx; else the whole form again, with everything that was typed. */
  @PostMapping(PATH + "/next-steps")
  String nextSteps(
      @PathVariable String child,
      @RequestParam MultiValueMap<String, String> form,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      HttpServletRequest request,
      Reader reader,
      Model model) {
    if (htmx == null) {
      request.setAttribute(KeptForm.ATTRIBUTE, KeptForm.of(request));
      return form(child, request, reader, model);
    }
    var typed = new TypedConcern(form);
    String instrument = typed.text("placement.instrument");
    panel.show(model, typed.chosen(child, instrument, typed.text("placement.version")));
    return "concern/steps :: panel";
  }

  /** What was typed before, nothing on a new form. */
  private static TypedConcern kept(HttpServletRequest request) {
    var form = new LinkedMultiValueMap<String, String>();
    if (request.getAttribute(KeptForm.ATTRIBUTE) instanceof KeptForm kept) {
      kept.fields().forEach(field -> form.add(field.name(), field.value()));
    }
    return new TypedConcern(form);
  }

  private List<Crumb> trail(ChildPage page) {
    String own = texts.getMessage("menu.children", null, LocaleContextHolder.getLocale());
    return List.of(
        new Crumb("/children", own),
        new Crumb("/children/" + page.child().id(), page.child().name()));
  }
}
