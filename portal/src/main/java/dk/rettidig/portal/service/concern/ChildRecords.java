package dk.rettidig.portal.service.concern;

import dk.rettidig.portal.service.ChronologyRow;
import dk.rettidig.portal.service.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Children, as far as the reader may see them. */
@HttpExchange("/v1/children")
public interface ChildRecords {

  /** A child in a list; no level. */
  record ChildLine(
      String id,
      String name,
      @Nullable String unit,
      @Nullable String group,
      @Nullable String groupName) {}

  /** What to search for; in the body, never in an address. */
  record SearchText(String text) {}

  /** Somebody by name. */
  record Named(String id, String name) {}

  /**
   * A child's record.
   *
   * @param basis {@code INTERNAL} or the kind of the basis under which the reader sees it
   * @param actingElsewhere whether another municipality acts for the child
   */
  record ChildPage(
      ChildLine child,
      String basis,
      @Nullable LocalDate born,
      @Nullable String actingMunicipality,
      boolean actingElsewhere,
      List<Named> guardians,
      List<Named> siblings) {}

  /**
   * Where a child was placed on a day, in a setting.
   *
   * @param dimensions level code per dimension code
   * @param concern in which it was placed; nothing for a joint rating
   */
  record LinePoint(
      LocalDate on,
      String instrument,
      String version,
      @Nullable String level,
      Map<String, String> dimensions,
      @Nullable String setting,
      @Nullable String concern) {}

  /** Every placement, the earliest day first. */
  @GetExchange("/{child}/line")
  List<LinePoint> line(@PathVariable String child);

  /** The children of own groups or own unit. */
  @GetExchange
  List<ChildLine> own();

  /** Those of the reader's children that the text fits. */
  @PostExchange("/search")
  List<ChildLine> search(@RequestBody SearchText text);

  /** One child. */
  @GetExchange("/{child}")
  ChildPage page(@PathVariable String child);

  /** What happened, newest first. */
  @GetExchange("/{child}/chronology")
  List<ChronologyRow> chronology(@PathVariable String child);

  /** Who has looked, newest first; for the leader. */
  @GetExchange("/{child}/looks")
  List<Look> looks(@PathVariable String child);
}
