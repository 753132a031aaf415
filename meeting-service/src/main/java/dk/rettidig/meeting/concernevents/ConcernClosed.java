package dk.rettidig.meeting.concernevents;

/** The unit has closed a concern. */
record ConcernClosed(String concern) {}
