package dk.rettidig.launcher.check;

import dk.rettidig.launcher.client.Visitor;

/**
 * Who takes part.
 *
 * @param chair of the forum of the pedagogue's district
 * @param stranger a chair in another municipality
 */
record Cast(
    Visitor pedagogue,
    Visitor leader,
    Visitor chair,
    Visitor intake,
    Visitor manager,
    Visitor admin,
    Visitor stranger) {}
