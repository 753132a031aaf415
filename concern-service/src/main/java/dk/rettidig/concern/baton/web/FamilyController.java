package dk.rettidig.concern.baton.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.baton.BatonLogId;
import dk.rettidig.concern.baton.Evaluation;
import dk.rettidig.concern.baton.FamilyWords;
import dk.rettidig.concern.baton.ItemId;
import dk.rettidig.concern.baton.NumberMissing;
import dk.rettidig.concern.baton.ShareWithFamily;
import dk.rettidig.concern.baton.ShowToFamily;
import dk.rettidig.concern.baton.web.BatonLogsController.Receipt;
import dk.rettidig.concern.form.Fields;
import dk.rettidig.concern.form.Incomplete;
import dk.rettidig.concern.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the family sees of its logs, and what it writes in them. */
@RestController
class FamilyController {

  /** Exactly what one reader may see; {@code talkedOn} before the first time. */
  record ReleaseRequest(@Required @Nullable List<String> items, @Nullable LocalDate talkedOn) {}

  /** What the family writes; {@code about} the entry that a correction is about. */
  record WordsRequest(
      @Required @Nullable String id,
      @Required FamilyWords.@Nullable Kind kind,
      @Required @Nullable String words,
      @Nullable String about,
      @Nullable Integer number) {

    @Override
    public String toString() {
      return "WordsRequest[…]";
    }
  }

  private final ShareWithFamily share;
  private final ShowToFamily show;

  FamilyController(ShareWithFamily share, ShowToFamily show) {
    this.share = share;
    this.show = show;
  }

  /** Lets one reader of the family see exactly these entries. */
  @PostMapping("/v1/baton-logs/{id}/family/{reader}/release")
  ResponseEntity<Receipt> release(
      Actor.Person actor,
      @PathVariable String id,
      @PathVariable String reader,
      @RequestBody ReleaseRequest request) {
    return Answers.ok(
        share.release(
            actor,
            new BatonLogId(id),
            new PersonId(reader),
            items(Fields.required("items", request.items())),
            request.talkedOn()),
        Receipt::of);
  }

  /** What the reader would see of these entries; without any named, of what is released now. */
  @GetMapping("/v1/baton-logs/{id}/family/{reader}")
  FamilyLogView preview(
      Actor.Person actor,
      @PathVariable String id,
      @PathVariable String reader,
      @RequestParam(required = false) @Nullable List<String> item) {
    return FamilyLogView.of(
        share.preview(
            actor, new BatonLogId(id), new PersonId(reader), item == null ? null : items(item)));
  }

  /** The reader's own family's logs of which something was released. */
  @GetMapping("/v1/family/baton-logs")
  List<FamilyLogView> own(Actor.Person actor) {
    return show.all(actor).stream().map(FamilyLogView::of).toList();
  }

  /** What was released to the reader. */
  @GetMapping("/v1/family/baton-logs/{id}")
  FamilyLogView read(Actor.Person actor, @PathVariable String id) {
    return FamilyLogView.of(show.read(actor, new BatonLogId(id)));
  }

  /** Takes what the family writes. */
  @PostMapping("/v1/family/baton-logs/{id}/words")
  ResponseEntity<Receipt> write(
      Actor.Person actor, @PathVariable String id, @RequestBody WordsRequest request) {
    var item = new ItemId(Fields.madeByClient("id", request.id()));
    FamilyWords.Kind kind = Fields.required("kind", request.kind());
    String words = Fields.text("words", request.words());
    String about = Fields.optional("about", request.about());
    Integer number = number(kind, request.number());
    return Answers.ok(
        show.write(
            actor,
            new BatonLogId(id),
            (writer, at) ->
                new FamilyWords(
                    item,
                    kind,
                    words,
                    about == null ? null : new ItemId(about),
                    number,
                    writer,
                    at)),
        Receipt::of);
  }

  private static @Nullable Integer number(FamilyWords.Kind kind, @Nullable Integer given) {
    if (kind != FamilyWords.Kind.NUMBER) {
      return null;
    }
    if (given == null) {
      throw new NumberMissing();
    }
    int number = given;
    if (number < Evaluation.LOWEST || number > Evaluation.HIGHEST) {
      throw Incomplete.impossible("number");
    }
    return number;
  }

  private static Set<ItemId> items(List<String> ids) {
    return ids.stream().map(ItemId::new).collect(Collectors.toSet());
  }
}
