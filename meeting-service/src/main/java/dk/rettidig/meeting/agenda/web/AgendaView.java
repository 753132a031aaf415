package dk.rettidig.meeting.agenda.web;

import dk.rettidig.meeting.agenda.DecisionKind;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemState;
import dk.rettidig.meeting.agenda.SeeMeetings;
import dk.rettidig.meeting.agenda.Step;
import dk.rettidig.meeting.basis.BasisKind;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's agenda as this reader may see it.
 *
 * @param followUps decisions of earlier meetings that are not done, overdue ones first
 */
record AgendaView(
    MeetingView meeting,
    String name,
    String place,
    String chair,
    List<String> members,
    List<Row> items,
    List<FollowUp> followUps) {

  /**
   * One item.
   *
   * @param minutes its time box
   * @param carried how often it was carried over
   * @param runBy who runs it: the chair, or another member where the chair may not hear it
   * @param leaves for the one who runs it: people who go out while it is heard
   */
  record Row(
      String id,
      boolean anonymous,
      @Nullable String child,
      @Nullable String concern,
      @Nullable String unit,
      @Nullable BasisKind basis,
      @Nullable LocalDate expires,
      @Nullable String question,
      ItemState state,
      @Nullable Step step,
      int minutes,
      int carried,
      @Nullable String runBy,
      List<String> leaves) {

    static Row of(Item item, int minutes, SeeMeetings.@Nullable Running running) {
      var ground = item.ground();
      return new Row(
          item.id().value(),
          ground == null,
          item.child(),
          item.concern(),
          ground == null ? null : ground.unit(),
          ground == null ? null : ground.kind(),
          ground == null ? null : ground.expires(),
          item.words().question(),
          item.state(),
          item.step(),
          minutes,
          item.place().carried(),
          running == null ? null : running.by().value(),
          running == null ? List.of() : running.leaving().stream().map(PersonId::value).toList());
    }
  }

  /** One decision that the responsible person reads out. */
  record FollowUp(
      String decision,
      String item,
      @Nullable String child,
      DecisionKind kind,
      String text,
      String responsible,
      LocalDate due,
      boolean overdue) {}
}
