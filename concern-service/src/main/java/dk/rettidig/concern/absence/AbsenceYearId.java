package dk.rettidig.concern.absence;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.concern.child.ChildId;

/** The id of a pupil's school year: the child's first, so that its documents lie together (D9). */
record AbsenceYearId(String value) implements Id {

  static AbsenceYearId of(ChildId child, SchoolYear year) {
    return new AbsenceYearId(child.value() + "-" + year.begins());
  }
}
