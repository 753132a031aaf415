package dk.rettidig.meeting.forum.web;

import dk.rettidig.meeting.forum.Hours;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.forum.SeriesId;
import dk.rettidig.meeting.organisation.PersonId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forum to plan.
 *
 * @param itemMinutes the time box of an item; 30 when it is not said
 */
record SeriesRequest(
    @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String id,
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 100) String place,
    @NotBlank @Size(max = 100) String district,
    @NotBlank @Size(max = 64) String chair,
    @Nullable @Size(max = 50) List<@NotBlank String> members,
    @Min(1) @Max(26) int everyWeeks,
    @NotNull DayOfWeek weekday,
    @NotNull LocalTime from,
    @NotNull LocalTime to,
    @NotNull LocalDate first,
    @Nullable @Min(10) @Max(120) Integer itemMinutes) {

  private static final int USUAL_MINUTES = 30;

  Series toSeries() {
    return new Series(
        new SeriesId(id),
        name.strip(),
        place.strip(),
        district,
        new PersonId(chair),
        members == null ? List.of() : members.stream().map(PersonId::new).toList(),
        everyWeeks,
        weekday,
        Hours.between(from, to),
        first,
        itemMinutes == null ? USUAL_MINUTES : itemMinutes);
  }
}
