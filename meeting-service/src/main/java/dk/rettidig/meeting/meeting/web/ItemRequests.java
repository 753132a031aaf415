package dk.rettidig.meeting.meeting.web;

import dk.rettidig.meeting.agenda.DecisionKind;
import dk.rettidig.meeting.meeting.Resolution;
import dk.rettidig.meeting.organisation.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent by whoever runs an item. */
final class ItemRequests {

  private ItemRequests() {}

  record Note(@NotBlank @Size(max = Longest.NOTE) String note) {}

  record Presence(@NotNull @Size(max = 60) List<@NotBlank String> present) {}

  record Decision(
      @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String id,
      @NotNull DecisionKind kind,
      @NotBlank @Size(max = Longest.STATEMENT) String text,
      @NotBlank @Size(max = 64) String responsible,
      @NotNull LocalDate due) {

    Resolution toResolution() {
      return new Resolution(id, kind, text.strip(), new PersonId(responsible), due);
    }
  }

  record Closure(@Nullable @Size(max = Longest.STATEMENT) String noFollowUp) {

    @Nullable String reason() {
      return written(noFollowUp);
    }
  }

  record Postponement(@Nullable @Size(max = Longest.STATEMENT) String reason) {

    @Nullable String given() {
      return written(reason);
    }
  }

  private static @Nullable String written(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
