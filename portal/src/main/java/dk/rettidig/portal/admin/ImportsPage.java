package dk.rettidig.portal.admin;

import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.service.concern.upkeep.ImportCalls;
import dk.rettidig.portal.service.concern.upkeep.ImportCalls.Absence;
import dk.rettidig.portal.service.concern.upkeep.ImportCalls.Children;
import dk.rettidig.portal.service.concern.upkeep.ImportCalls.Organisation;
import dk.rettidig.portal.service.concern.upkeep.ImportCalls.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files of the organisation, the children and their absence, and says what became of each
 * row.
 */
@Controller
class ImportsPage {

  private final ImportCalls calls;

  ImportsPage(ImportCalls calls) {
    this.calls = calls;
  }

  @GetMapping("/admin/imports")
  String imports() {
    return "admin/imports";
  }

  /** Taking a file twice changes nothing, so the report is the answer itself. */
  @PostMapping("/admin/imports")
  @FormPage("/admin/imports")
  String take(
      Model model,
      @RequestParam(required = false) @Nullable MultipartFile units,
      @RequestParam(required = false) @Nullable MultipartFile groups,
      @RequestParam(required = false) @Nullable MultipartFile people,
      @RequestParam(required = false) @Nullable MultipartFile assignments,
      @RequestParam(required = false) @Nullable MultipartFile children,
      @RequestParam(required = false) @Nullable MultipartFile absence)
      throws IOException {
    var organisation = new Organisation(text(units), text(groups), text(people), text(assignments));
    String childrenText = text(children);
    List<Report> reports = new ArrayList<>();
    if (!organisation.equals(new Organisation(null, null, null, null))) {
      reports.addAll(calls.organisation(organisation).files());
    }
    if (childrenText != null) {
      reports.addAll(calls.children(new Children(childrenText)).files());
    }
    String absenceText = text(absence);
    if (absenceText != null) {
      reports.addAll(calls.absence(new Absence(absenceText)).files());
    }
    model.addAttribute("reports", reports);
    return "admin/imports";
  }

  private static @Nullable String text(@Nullable MultipartFile file) throws IOException {
    return file == null || file.isEmpty()
        ? null
        : new String(file.getBytes(), StandardCharsets.UTF_8);
  }
}
