package dk.rettidig.launcher.client;

/** A demo user who has logged in. */
public record Visitor(String username, Door concern, Door meeting, Door notification) {}
