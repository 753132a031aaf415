package dk.rettidig.meeting.agenda.web;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.SeeMeetings.Sheet;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns a meeting's sheet into its view of today. */
@Component
class Sheets {

  private final Clock clock;

  Sheets(Clock clock) {
    this.clock = clock;
  }

  AgendaView view(Sheet sheet) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    int minutes = sheet.series().itemMinutes();
    return new AgendaView(
        MeetingView.of(sheet.meeting()),
        sheet.series().name(),
        sheet.series().place(),
        sheet.series().chair().value(),
        sheet.series().members().stream().map(PersonId::value).toList(),
        sheet.items().stream()
            .map(item -> AgendaView.Row.of(item, minutes, sheet.running().get(item.id())))
            .toList(),
        sheet.followUps().stream()
            .flatMap(item -> followUps(item, today))
            .sorted(Comparator.comparing(AgendaView.FollowUp::due))
            .toList());
  }

  private static Stream<AgendaView.FollowUp> followUps(Item item, LocalDate today) {
    return item.decisions().stream()
        .filter(decision -> decision.doneAt() == null)
        .map(decision -> followUp(item, decision, today));
  }

  private static AgendaView.FollowUp followUp(Item item, Decision decision, LocalDate today) {
    return new AgendaView.FollowUp(
        decision.decision(),
        item.id().value(),
        item.child(),
        decision.kind(),
        item.words().decision(decision.decision()).orElse(""),
        decision.responsible().value(),
        decision.due(),
        decision.due().isBefore(today));
  }
}
