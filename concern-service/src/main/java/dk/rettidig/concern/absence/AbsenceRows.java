package dk.rettidig.concern.absence;

import dk.rettidig.concern.absence.Pupils.Pupil;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Cpr;
import dk.rettidig.concern.imports.Reason;
import dk.rettidig.concern.imports.Row;
import dk.rettidig.concern.imports.RowFault;
import dk.rettidig.concern.imports.Taken;
import dk.rettidig.concern.imports.Taken.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows about absence: {@code cpr;date;category}. An empty category takes the day back, as an empty
 * cell does in every file. Nothing is written here, only what would have to be.
 */
final class AbsenceRows {

  private final Pupils pupils;
  private final Function<AbsenceYearId, Optional<AbsenceYear>> stored;
  private final SchoolDays school;
  private final LocalDate today;
  private final Map<AbsenceYearId, Year> years = new HashMap<>();
  private final Set<Named> seen = new HashSet<>();

  AbsenceRows(
      Pupils pupils,
      Function<AbsenceYearId, Optional<AbsenceYear>> stored,
      SchoolDays school,
      LocalDate today) {
    this.pupils = pupils;
    this.stored = stored;
    this.school = school;
    this.today = today;
  }

  /** A year as it is known, and what the rows say otherwise. */
  private record Year(AbsenceYear empty, AbsenceYear known, List<Registration> said) {}

  private record Named(ChildId child, LocalDate date) {}

  Taken take(Row row) throws RowFault {
    Cpr number =
        Cpr.read(row.required("cpr")).orElseThrow(() -> new RowFault("cpr", Reason.NOT_A_CPR));
    Pupil pupil = pupils.with(number);
    LocalDate date = passedDay(row);
    Category category =
        row.optional("category") == null ? null : row.code("category", Category.class);
    if (category != null
        && !school.include(date)) { // a day that became a holiday can be taken back
      throw new RowFault("date", Reason.NOT_A_SCHOOL_DAY);
    }
    if (!seen.add(new Named(pupil.child(), date))) {
      throw new RowFault("date", Reason.TWICE_IN_FILE);
    }
    return new Taken(register(pupil, date, category), pupil.child().value());
  }

  /** What is to be written: for each school year that changes, what is said of its days. */
  Map<AbsenceYear, List<Registration>> changed() {
    Map<AbsenceYear, List<Registration>> changed = new LinkedHashMap<>();
    years.values().stream()
        .filter(year -> !year.said().isEmpty())
        .forEach(year -> changed.put(year.empty(), year.said()));
    return changed;
  }

  private LocalDate passedDay(Row row) throws RowFault {
    LocalDate date = row.date("date");
    if (date.isAfter(today)) {
      throw new RowFault("date", Reason.NOT_YET);
    }
    return date;
  }

  private Outcome register(Pupil pupil, LocalDate date, @Nullable Category category) {
    Year year = years.computeIfAbsent(yearOf(pupil, date), id -> begin(id, pupil, date));
    Category there = year.known().on(date).map(AbsenceDay::category).orElse(null);
    if (there == category) {
      return Outcome.UNCHANGED;
    }
    year.said().add(new Registration(date, category, pupil.school()));
    return there == null ? Outcome.CREATED : Outcome.CHANGED;
  }

  private Year begin(AbsenceYearId id, Pupil pupil, LocalDate date) {
    AbsenceYear empty = AbsenceYear.empty(pupil.child(), SchoolYear.of(date));
    return new Year(empty, stored.apply(id).orElse(empty), new ArrayList<>());
  }

  private static AbsenceYearId yearOf(Pupil pupil, LocalDate date) {
    return AbsenceYearId.of(pupil.child(), SchoolYear.of(date));
  }
}
