package dk.rettidig.notification.organisationevents;

/** The body of {@code unit.changed.v1}, as far as this service reads it. */
record UnitChanged(String unit, String kind, String controller, String district, boolean active) {}
