package dk.rettidig.concern.organisation;

/** A part of the municipality whose units share a forum. */
public record District(String code, String name) {}
