package dk.rettidig.concern.child.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.child.ImportChildren;
import dk.rettidig.concern.imports.ReportView;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the file of children; it is a text of a JSON object and never touches the disk. */
@RestController
class ImportChildrenController {

  /** The file's text. */
  record Files(String children) {

    @Override
    public String toString() {
      return "Files[…]";
    }
  }

  /** What became of the file. */
  record Answer(List<ReportView> files) {}

  private final ImportChildren importChildren;

  ImportChildrenController(ImportChildren importChildren) {
    this.importChildren = importChildren;
  }

  /** Takes the file of children; a refused row keeps no other back. */
  @PostMapping("/v1/imports/children")
  Answer take(Actor actor, @RequestBody Files files, Locale language) {
    return new Answer(
        List.of(ReportView.of(importChildren.take(actor, files.children()), language)));
  }
}
