/** Meetings and their agendas over HTTP. */
@NullMarked
package dk.rettidig.meeting.agenda.web;

import org.jspecify.annotations.NullMarked;
