package dk.rettidig.meeting.forum;

import dk.rettidig.common.actor.Role;
import dk.rettidig.meeting.access.Reader;

/** Who may do what with a forum; deny by default. */
public final class ForumAccess {

  private ForumAccess() {}

  /** Everybody on the staff may know when and where the forums meet. */
  public static boolean maySeeSeries(Reader reader) {
    return reader.isStaff() || reader.admin();
  }

  /** An administrator, or the adviser who will chair it. */
  public static boolean mayPlan(Reader reader, Series series) {
    return reader.admin() || (reader.has(Role.ADVISER) && series.chair().equals(reader.id()));
  }

  /** The chair and the members, while they work here. */
  public static boolean takesPart(Reader reader, Series series) {
    return reader.isStaff() && series.includes(reader.id());
  }

  /** The chair, while they work here. */
  public static boolean chairs(Reader reader, Series series) {
    return reader.isStaff() && series.chair().equals(reader.id());
  }
}
