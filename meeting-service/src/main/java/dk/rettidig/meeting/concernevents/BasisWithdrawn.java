package dk.rettidig.meeting.concernevents;

/** A basis has ended before its time. */
record BasisWithdrawn(String concern, String basis) {}
