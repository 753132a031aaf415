package dk.rettidig.concern.absence.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.absence.AbsenceFlag;
import dk.rettidig.concern.absence.ChildAbsence;
import dk.rettidig.concern.absence.Doubt;
import dk.rettidig.concern.absence.Draft;
import dk.rettidig.concern.absence.FlagWords;
import dk.rettidig.concern.absence.ListAbsence;
import dk.rettidig.concern.absence.ReadAbsence;
import dk.rettidig.concern.absence.Rule;
import dk.rettidig.concern.absence.Share;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.Group;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pupils' absence: of one for its own people, and the list of the school's meeting. */
@RestController
class AbsenceController {

  /**
   * Why a rule names a pupil.
   *
   * @param reason a sentence in the reader's language
   */
  record Reason(
      Rule rule, int days, int schoolDays, LocalDate first, LocalDate last, String reason) {}

  /** A pupil whom a rule names. */
  record Line(String child, String name, @Nullable String groupName, List<Reason> reasons) {}

  /**
   * The list of one school's absence meeting.
   *
   * @param holidaysKnown if not, school holidays are counted as school days
   * @param rulesInUse whether the municipality has decided to use any rule; without, nobody is
   *     named
   */
  record Sheet(
      String unit,
      String unitName,
      LocalDate on,
      boolean holidaysKnown,
      boolean rulesInUse,
      List<Line> children) {}

  /**
   * Absence in a stretch of time.
   *
   * @param percent of its school days, as the reader writes it
   * @param unlawfulPercent only the unlawful days
   */
  record Part(
      LocalDate first,
      LocalDate last,
      int days,
      int unlawful,
      int schoolDays,
      String percent,
      String unlawfulPercent) {}

  /**
   * A month.
   *
   * @param month e.g. {@code 2026-09}
   * @param schoolDays that have passed
   */
  record Month(
      String month,
      int schoolDays,
      List<LocalDate> sickness,
      List<LocalDate> granted,
      List<LocalDate> unlawful) {}

  /**
   * A text that the head may use; in Danish. Nothing is sent.
   *
   * @param quarter its first day
   */
  record Prepared(Rule rule, LocalDate quarter, String text) {}

  /**
   * One pupil's absence.
   *
   * @param drafts for the head only
   * @param doubts what nobody has verified of the rules behind them
   */
  record Page(
      String child,
      List<Month> months,
      Part year,
      List<Part> quarters,
      List<Reason> reasons,
      List<Prepared> drafts,
      List<Doubt> doubts,
      boolean holidaysKnown,
      boolean rulesInUse) {}

  private final ReadAbsence read;
  private final ListAbsence list;

  AbsenceController(ReadAbsence read, ListAbsence list) {
    this.read = read;
    this.list = list;
  }

  /** One pupil's absence by month, and what the rules say of it. */
  @GetMapping("/v1/children/{id}/absence")
  Page page(Actor.Person actor, @PathVariable String id, Locale language) {
    ChildAbsence absence = read.of(actor, new ChildId(id));
    return new Page(
        id,
        absence.months().stream().map(AbsenceController::month).toList(),
        part(absence.year(), language),
        absence.quarters().stream().map(share -> part(share, language)).toList(),
        reasons(absence.flags(), language),
        absence.drafts().stream().map(AbsenceController::prepared).toList(),
        absence.doubts().stream().sorted().toList(),
        absence.planned(),
        absence.rulesInUse());
  }

  /** The pupils whom a rule names, of each school that the reader leads. */
  @GetMapping("/v1/absence")
  List<Sheet> sheets(Actor.Person actor, Locale language) {
    return list.of(actor).stream().map(sheet -> sheet(sheet, language)).toList();
  }

  private static Sheet sheet(ListAbsence.Sheet sheet, Locale language) {
    Unit unit = sheet.unit();
    return new Sheet(
        unit.id().value(),
        unit.description().name(),
        sheet.on(),
        sheet.planned(),
        sheet.rulesInUse(),
        sheet.rows().stream().map(row -> line(row, unit, language)).toList());
  }

  private static Line line(ListAbsence.Row row, Unit unit, Locale language) {
    Child child = row.child();
    GroupId group = child.place().group();
    return new Line(
        child.id().value(),
        child.particulars().name(),
        group == null ? null : unit.group(group).map(Group::name).orElse(null),
        reasons(row.flags(), language));
  }

  private static List<Reason> reasons(List<AbsenceFlag> flags, Locale language) {
    return flags.stream().map(flag -> reason(flag, language)).toList();
  }

  private static Reason reason(AbsenceFlag flag, Locale language) {
    return new Reason(
        flag.rule(),
        flag.days(),
        flag.of(),
        flag.first(),
        flag.last(),
        FlagWords.of(flag, language));
  }

  private static Part part(Share share, Locale language) {
    return new Part(
        share.first(),
        share.last(),
        share.days(),
        share.unlawful(),
        share.of(),
        FlagWords.percent(share.percent(), language),
        FlagWords.percent(share.unlawfulPercent(), language));
  }

  private static Month month(ChildAbsence.Month month) {
    return new Month(
        month.month().toString(),
        month.schoolDays(),
        month.sickness(),
        month.granted(),
        month.unlawful());
  }

  private static Prepared prepared(Draft draft) {
    return new Prepared(draft.rule(), draft.quarter(), draft.text());
  }
}
