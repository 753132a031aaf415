package dk.rettidig.concern.organisation;

/**
 * A class or a group of children in a unit.
 *
 * @param group its id
 */
public record Group(GroupId group, String name, boolean active) {}
