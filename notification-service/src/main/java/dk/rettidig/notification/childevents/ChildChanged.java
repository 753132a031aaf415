package dk.rettidig.notification.childevents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code child.changed.v1}, as far as this service reads it. */
record ChildChanged(
    String child,
    @Nullable String unit,
    String actingMunicipality,
    List<String> siblings,
    List<String> guardians,
    boolean active) {}
