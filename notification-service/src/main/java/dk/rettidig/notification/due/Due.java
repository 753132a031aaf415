package dk.rettidig.notification.due;

import dk.rettidig.common.municipality.Municipality;

/**
 * Something that has a step to take.
 *
 * @param id of the document that holds it
 */
public record Due(Municipality municipality, String id) {}
