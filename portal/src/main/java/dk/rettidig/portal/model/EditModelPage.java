package dk.rettidig.portal.model;

import dk.rettidig.portal.model.Section.Spot;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Checked;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.Draft;
import dk.rettidig.portal.service.concern.upkeep.ModelCalls.ModelFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Edits a scale page by page, until it is saved as a new version. The whole model travels with the
 * page, so that nothing is kept anywhere before, and every button takes over what was typed.
 */
@Controller
class EditModelPage {

  static final String PATH = "/models/edit";

  private static final String MODEL = "model";
  private static final String AGAINST = "against";
  private static final String CHECKED = "checked";
  private static final String SPOT = "spot";

  private final ModelCalls calls;
  private final ModelsTrail trail;
  private final ModelWords words;

  EditModelPage(ModelCalls calls, ModelsTrail trail, ModelWords words) {
    this.calls = calls;
    this.trail = trail;
    this.words = words;
  }

  /** Begins from a version, with the number that comes after the highest. */
  @GetMapping("/models/{id}/{version}/edit")
  String begin(@PathVariable String id, @PathVariable String version, Model model) {
    ModelFile file = calls.file(id, version);
    ModelTree tree = ModelTree.of(file.model());
    tree.put("/version", NextVersion.after(id, calls.all()));
    return show(model, tree, new Spot(Section.LEVELS, ""), against(id, version), null);
  }

  /** What is in use of the scale; where nothing of it is, the version that one begins from. */
  private String against(String id, String version) {
    return calls.inUse().today().stream()
        .filter(use -> use.instrument().equals(id))
        .findFirst()
        .map(use -> id + "@" + use.version())
        .orElse(id + "@" + version);
  }

  /** The page of a form that a service did not take: the same again, with everything typed. */
  @GetMapping(PATH)
  String again(
      @RequestParam MultiValueMap<String, String> fields,
      @RequestAttribute(name = KeptForm.ATTRIBUTE, required = false) @Nullable KeptForm kept,
      Model model) {
    if (!fields.containsKey(MODEL)) {
      return "redirect:" + ModelsPage.PATH;
    }
    if (kept != null) {
      kept.fields().forEach(field -> kept.values(field.name()));
    }
    return show(model, typed(fields), here(fields), first(fields, AGAINST), null);
  }

  /** One button of the editor: go on, add or move or take away a row, check, save. */
  @PostMapping(PATH)
  @FormPage(PATH)
  String edit(
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      RedirectAttributes redirect) {
    ModelTree tree = typed(fields);
    String button = first(fields, "do");
    String place = button.substring(button.indexOf(':') + 1);
    Spot spot = here(fields);
    switch (button.substring(0, Math.max(0, button.indexOf(':')))) {
      case "add" -> new NewRow(tree).addTo(place, spot);
      case "remove" -> tree.remove(place);
      case "up" -> tree.up(place);
      case "go" -> spot = Spot.of(place);
      default -> {}
    }
    new TypedModel(tree).ordinals();
    return button.equals("save")
        ? save(model, tree, first(fields, AGAINST), redirect)
        : show(model, tree, spot, first(fields, AGAINST), checked(fields, tree, spot));
  }

  private String save(Model model, ModelTree tree, String against, RedirectAttributes redirect) {
    Checked checked = calls.check(new Draft(null, tree.model(), against));
    if (!checked.faults().isEmpty()) {
      return show(model, tree, new Spot(Section.REVIEW, ""), against, checked);
    }
    calls.save(tree.word("/id"), tree.word("/version"), new Draft(null, tree.model(), null));
    Alert.done(redirect, "model.saved");
    return "redirect:/models/" + tree.word("/id") + "/" + tree.word("/version");
  }

  /** Faults are shown from the first look at the whole on, not while the first rows are made. */
  private @Nullable Checked checked(
      MultiValueMap<String, String> fields, ModelTree tree, Spot spot) {
    return spot.section() == Section.REVIEW || fields.containsKey(CHECKED)
        ? calls.check(new Draft(null, tree.model(), first(fields, AGAINST)))
        : null;
  }

  private String show(
      Model model, ModelTree tree, Spot spot, String against, @Nullable Checked checked) {
    steps(tree);
    model.addAttribute("form", new ModelForm(tree, spot, against, checked, words));
    model.addAttribute("trail", List.of(trail.models()));
    return "model/edit";
  }

  /** Every level has its place in the guide, and no level that is gone and has no steps. */
  private static void steps(ModelTree tree) {
    List<String> codes = tree.words("/levels", "code");
    tree.places("/guide/levels").reversed().stream()
        .filter(place -> tree.list(place + "/steps").isEmpty())
        .filter(place -> !codes.contains(tree.word(place + "/level")))
        .forEach(tree::remove);
    List<String> there = tree.words("/guide/levels", "level");
    codes.stream()
        .filter(code -> !code.isEmpty() && !there.contains(code))
        .forEach(code -> {
          Map<String, Object> level = new LinkedHashMap<>();
          level.put("level", code);
          level.put("steps", new ArrayList<>());
          tree.add("/guide/levels", level);
        });
  }

  private static ModelTree typed(MultiValueMap<String, String> fields) {
    ModelTree tree = ModelTree.parse(first(fields, MODEL));
    new TypedModel(tree).take(fields);
    return tree;
  }

  private static Spot here(MultiValueMap<String, String> fields) {
    return Spot.of(first(fields, SPOT));
  }

  private static String first(MultiValueMap<String, String> fields, String name) {
    return Objects.requireNonNullElse(fields.getFirst(name), "");
  }
}
