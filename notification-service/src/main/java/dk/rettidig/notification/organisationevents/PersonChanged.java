package dk.rettidig.notification.organisationevents;

import java.util.List;

/** The body of {@code person.changed.v1}, as far as this service reads it. */
record PersonChanged(
    String person, boolean active, List<Assignment> assignments, List<String> ownChildren) {}
